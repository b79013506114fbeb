import { cleanedBesides } from './cleaned.ts'
import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'

// « des photos (Flickr, Insta… Ce sont »: an ellipsis in the middle of a word or of a bracket, and the text goes on.
const IN_BRACKET = /\([^()]{0,120}?\p{L}+(?:…|\.{3})(?=\s+\p{Lu}|\s*$)/gu
const IN_WORD = /(?<!\p{L})\p{L}+-$/gu
const FULL = /etc(?:…|\.{3})$/

/** Text that the source itself had cut: a node too long to be shown, a page that ends in a word. */
export const cutTexts = ({ passages, imported }: Manuscript): Found[] => {
  const found = passages.flatMap((passage, i) => {
    const { text } = passage
    const brackets = [...text.matchAll(IN_BRACKET)]
      .filter(({ index, 0: run }) => !FULL.test(run) && !text.slice(index + run.length).startsWith(')'))
      .map(({ index, 0: run }) => {
        const word = /\p{L}+(?:…|\.{3})$/u.exec(run)![0]
        return [index + run.length - word.length, index + run.length] as const
      })
    const words =
      i === passages.length - 1 || passages[i + 1]!.kind === 'heading' ? [...text.matchAll(IN_WORD)] : []
    const ends = words.map(({ index, 0: word }) => [index, index + word.length] as const)
    return [...brackets, ...ends].flatMap(([from, to]) =>
      foundIn(passage, from, to, 'cut', { word: text.slice(from, to) }),
    )
  })
  const noticed = cleanedBesides(imported, 'cut', found).map((place): Found => ({
    says: 'cut',
    data: { word: imported.text.slice(place.start, place.end) },
    ...place,
  }))
  return [...found, ...noticed]
}
