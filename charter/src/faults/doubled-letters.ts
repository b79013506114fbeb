import { cleanedBesides } from './cleaned.ts'
import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'

// « CChhaarrttee »: a PDF that prints bold letters twice. No French word doubles three letters in a row.
const DOUBLED = /(?<!\p{L})(?:(\p{L})\1){3,}(?!\p{L})/gu

export const doubledLetters = ({ passages, imported }: Manuscript): Found[] => {
  const left = passages.flatMap((passage) =>
    [...passage.text.matchAll(DOUBLED)]
      .filter(({ 0: word }) => new Set(word).size > 2)
      .flatMap(({ index, 0: word }) =>
        foundIn(passage, index, index + word.length, 'doubled-letters', {
          mended: word.replaceAll(/(.)\1/gu, '$1'),
        }),
      ),
  )
  const mended = cleanedBesides(imported, 'doubled-letters', left).map((place): Found => ({
    says: 'doubled-letters',
    data: { mended: null },
    ...place,
  }))
  return [...left, ...mended]
}
