import { blanksOf } from './blanks.ts'
import { foundIn, foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { plainOf } from './manuscript.ts'

const LABEL =
  /^[-•*\s]*(?:e-?mail|courriel|mail|adresse(?: e-?mail| électronique)?|téléphone|tél\.?|contact|numéro|personne de contact|référente?)\s?:$/u
const REACHABLE = /@|\d{2}[ .]?\d{2}|https?:|\p{Lu}\p{L}+ \p{Lu}/u

/** Whom to write to, left empty: « à l’adresse "..." », « Courriel : ». */
export function blankContacts({ sentences, passages }: Manuscript): Found[] {
  const blanks = sentences.flatMap((sentence) =>
    blanksOf(sentence)
      .filter(({ sort }) => sort === 'contact')
      .flatMap(({ from, to }) => foundInSentence(sentence, 'blank-contact', {}, [from, to])),
  )
  const labels = passages.flatMap((passage, i) => {
    const next = passages[i + 1]
    if (!LABEL.test(plainOf(passage.text).trim()) || (next && REACHABLE.test(next.text))) return []
    return foundIn(passage, 0, passage.text.length, 'blank-contact', {})
  })
  return [...blanks, ...labels]
}
