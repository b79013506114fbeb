import { isCapitals } from './lines.ts'
import type { Mark, MarkStyle } from './marks.ts'

const RANKS: Readonly<Record<MarkStyle, number>> = {
  part: 0,
  chapter: 1,
  roman: 2,
  article: 4,
  capital: 5,
  // One more for each further number: 3, 3.1, 3.1.2.
  simple: 6,
  decimal: 6,
  letter: 17,
  bullet: 19,
  question: 19,
  answer: 19,
}
const CAPITALS = 3
const PLAIN = 18
const WITH_COLON = 19

// Titles that stand above others, whatever they look like.
const WHOLE =
  /^(?:(?:la|notre|le|une?) )?(?:charge|charte|politique|règlement|partie|volet|annexes?|titre)(?![\p{L}])/iu

/** Of headings among themselves: the lower stand above the higher. */
export function rankOf(mark: Mark | null, text: string): number {
  if (mark) return RANKS[mark.style] + (mark.style === 'decimal' ? mark.number!.split('.').length - 1 : 0)
  if (WHOLE.test(text)) return 0
  if (isCapitals(text)) return CAPITALS
  return text.endsWith(':') ? WITH_COLON : PLAIN
}
