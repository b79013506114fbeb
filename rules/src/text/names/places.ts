import type { Words } from '../words.ts'
import { isAfterName, isBearerOfNames, isHonoured, leadsToHonour, mayStandBetween } from './forms.ts'
import { BROKEN, DOTTED, HYPHENED } from './spelling.ts'
import { gapBefore, isCapitalAt, textOf } from './walk.ts'

// « École maternelle publique du Docteur … » is four words away.
const REACH = 5
// « bd. », « Dr. »: after a longer word, a dot ends a sentence.
const LONGEST_ABBREVIATION = 3

/** Whether the words around a name make it the name of a street, a school, a prize, a firm. */
export function isPlace(words: Words, first: number, last: number): boolean {
  if (isCapitalAt(words, last + 1) && gapBefore(words, last + 1) !== BROKEN)
    if (isAfterName(textOf(words, last + 1))) return true

  let isHonour = false
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const gap = gapBefore(words, i + 1)
    const word = textOf(words, i)
    if (gap === BROKEN || (gap === DOTTED && word.length > LONGEST_ABBREVIATION)) return false
    if (isBearerOfNames(word)) return true
    if (isHonoured(word)) isHonour = true
    else if (!mayStandBetween(word) && !(leadsToHonour(word) && isHonour) && gap !== HYPHENED) return false
  }
  return false
}
