import { INVISIBLE, SPACE, fold, folded, isWordUnit } from './fold.ts'

export type Hashtag = { start: number; end: number }

const OPENINGS = new Set('([{«"“„\'’‘,;:!?…')
const UNDERSCORE = 95
const NONE: never[] = []

/** Every hashtag of a text: what follows a # in an address is none, nor is a number. */
export function hashtagsIn(text: string): readonly Hashtag[] {
  if (!text.includes('#')) return NONE
  const found: Hashtag[] = []
  for (let start = text.indexOf('#'); start >= 0; start = text.indexOf('#', start + 1)) {
    if (start > 0 && fold(text.charCodeAt(start - 1)) !== SPACE && !OPENINGS.has(text[start - 1]!)) continue
    let end = start + 1
    let letters = 0
    for (; end < text.length; end++) {
      const unit = fold(text.charCodeAt(end))
      if (!isWordUnit(unit) && unit !== UNDERSCORE && unit !== INVISIBLE) break
      if (isWordUnit(unit) && !(unit >= 48 && unit <= 57)) letters++
    }
    if (letters > 0) found.push({ start, end })
    start = end - 1
  }
  return found
}

/** Words told apart by a capital, an underscore or a figure. */
const TOLD_APART = /_|\d|\p{Ll}\p{M}*\p{Lu}/u
export const tellsWordsApart = (hashtag: string): boolean => TOLD_APART.test(hashtag)

// Few French words have as many letters; those that have end so: « professionnalisation », « interprofessionnelle ».
const LONGEST_WORD = 17
const LONG_ENDING = /(?:isation|ionnel|ionnelle|alite)s?$/
const LONGEST_WITH_ENDING = 23

/** « #journeemondialedelaterre »: too long for one word, and nothing tells where the words begin. */
export function isJoined(hashtag: string): boolean {
  if (hashtag.length <= LONGEST_WORD + 1 || tellsWordsApart(hashtag)) return false
  const letters = folded(hashtag.slice(1))
  return letters.length > (LONG_ENDING.test(letters) ? LONGEST_WITH_ENDING : LONGEST_WORD)
}
