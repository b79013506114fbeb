import type { Country } from '../country.ts'
import type { Manuscript, Sentence } from '../manuscript.ts'

/** What in a charter meets which law. */
export type LawId =
  | 'pseudonym'
  | 'private-speech'
  | 'private-opinions'
  | 'works-rules'
  | 'automatic-sanction'
  | 'fine'
  | 'private-accounts'
  | 'forced-relay'
  | 'blanket-image'
  | 'tacit-image'
  | 'irrevocable-image'
  | 'image-to-enrol'
  | 'one-parent'
  | 'crowd'
  | 'found-images'
  | 'kept-passwords'
  | 'deleted-criticism'
  | 'campaign'
  | 'kept-for-ever'
  | 'always-on'
  | 'sharing'

export type LawRule = {
  id: LawId
  /** Where the rule is law; all three when left out. */
  countries?: readonly Country[]
  /** The words that meet the law, in one sentence; undefined when it says something else. */
  find: (sentence: Sentence, manuscript: Manuscript) => readonly [from: number, to: number] | undefined
}

/** A pattern, and words that take back what it says: « ne », « aucun », « interdit de ». */
export function finder(
  pattern: RegExp,
  unless?: RegExp,
): (sentence: Pick<Sentence, 'plain'>) => readonly [number, number] | undefined {
  return ({ plain }) => {
    if (unless && plain.search(unless) >= 0) return undefined
    const [match] = plain.matchAll(pattern)
    return match ? [match.index, match.index + match[0].length] : undefined
  }
}
