import type { Words } from '../words.ts'
import { OPENERS, TITLES } from './forms.ts'
import { isAfterTitle, isInFirstName } from './mention.ts'
import type { Found, How } from './mention.ts'
import { familyOf } from './name-index.ts'
import type { Bearers, NameIndex } from './name-index.ts'
import { isAdjective, isWord } from './ordinary.ts'
import { isPlace } from './places.ts'
import { DOTTED, HYPHENED, isShouted, SPACED } from './spelling.ts'
import { endOf, gapBefore, isCapitalAt, isHead, textOf } from './walk.ts'

// « J.-P. M. »
const MOST_INITIALS = 3

/** A last name in a text: its first, last and main word, how it is joined to what is beside it, and who bears it. */
export type Place = {
  first: number
  last: number
  main: number
  before: number
  after: number
  isCapital: boolean
  bearers: Bearers
}

export function withFirstBefore(
  words: Words,
  { first, last, bearers }: Place,
  index: NameIndex,
): Found | undefined {
  let name = ''
  let from = -1
  let persons: string[] | undefined
  for (let i = first - 1; i >= first - bearers.mostFirst && i >= 0; i--) {
    name = name === '' ? textOf(words, i) : `${textOf(words, i)} ${name}`
    const those = bearers.full.get(name)
    if (those) [persons, from] = [those, i]
    if (!isInFirstName(gapBefore(words, i))) break
  }
  if (!persons) return undefined
  if (!isCapitalAt(words, from) && isWord(textOf(words, from))) return undefined
  const gap = gapBefore(words, from)
  // « Jean-Paul », « Jean Paul »: another first name.
  if (gap === HYPHENED || (gap === SPACED && isOtherFirst(words, from - 1, index))) return undefined
  return found(words, from, last, persons, 'full')
}

/** « P. Girardin », « J.-P. Girardin », « JP Girardin », « Girardin P. ». */
export function withInitial(words: Words, place: Place): Found | undefined {
  const { first, last, before, after, bearers } = place
  const initials = before === SPACED || before === DOTTED ? initialsBefore(words, first) : undefined
  const persons = initials && bearers.initials.get(initials.letters)
  if (persons) return found(words, initials.from, last, persons, 'initial')
  return after === SPACED ? withInitialAfter(words, place) : undefined
}

function withInitialAfter(words: Words, { first, last, bearers }: Place): Found | undefined {
  const next = last + 1
  if (!isCapitalAt(words, next)) return undefined
  const letter = textOf(words, next)
  const end = endOf(words, next)
  if (letter.length !== 1 || words.text[end] !== '.' || (words.text[end + 1] ?? ' ') > ' ') return undefined
  const persons = bearers.initials.get(letter)
  const mention = persons && found(words, first, next, persons, 'initial')
  return mention && { ...mention, end: end + 1 }
}

function initialsBefore(words: Words, first: number): { letters: string; from: number } | undefined {
  let letters = ''
  let from = first
  while (from > 0 && letters.length < MOST_INITIALS) {
    const gap = gapBefore(words, from)
    const isJoined = gap === DOTTED || gap === SPACED || (gap === HYPHENED && from < first)
    const word = textOf(words, from - 1)
    const isShort = word.length === 1 || (word.length === 2 && gap !== HYPHENED && letters === '')
    if (!isJoined || !isShort || !isCapitalAt(words, from - 1)) break
    if (word.length === 2 && !isShouted(words.text, words.starts[from - 1]!)) break
    // « M. Girardin » has a title, « M.-T. Girardin » has not.
    if (words.text[words.starts[from]! - 1] !== '-' && isTitle(words, from - 1, gap)) break
    letters = word + letters
    from--
  }
  return letters === '' ? undefined : { letters, from }
}

/** « GIRARDIN Paul ». */
export function withFirstAfter(
  words: Words,
  { first, last, main, isCapital, bearers }: Place,
  index: NameIndex,
): Found | undefined {
  if (isCapital !== isCapitalAt(words, last + 1)) return undefined
  let name = ''
  let to = -1
  let persons: string[] | undefined
  for (let i = last + 1; i <= last + bearers.mostFirst; i++) {
    name = name === '' ? textOf(words, i) : `${name} ${textOf(words, i)}`
    const those = bearers.full.get(name)
    if (those) [persons, to] = [those, i]
    if (!isInFirstName(gapBefore(words, i + 1))) break
  }
  if (!persons || gapBefore(words, to + 1) === HYPHENED) return undefined
  if (!isShouted(words.text, words.starts[main]!)) {
    // « Petit Paul deviendra grand »: at the head of a sentence, an adjective has a capital too.
    if (isAdjective(textOf(words, main)) && isHead(words, first)) return undefined
    if (isShouted(words.text, words.starts[to]!) || isFirstThenLast(words, main, to, index)) return undefined
  }
  return found(words, first, to, persons, 'full')
}

/** « Clément David », when there is a David Clément as well: the first name is said first. */
const isFirstThenLast = (words: Words, first: number, last: number, index: NameIndex) => {
  const name = textOf(words, last)
  return (
    index.firsts.has(textOf(words, first)) &&
    familyOf(index, name)?.names.get(name)?.full.has(textOf(words, first))
  )
}

/** Whether a word is the first name of somebody else. */
export const isOtherFirst = (words: Words, i: number, index: NameIndex) => {
  if (!isCapitalAt(words, i)) return false
  const word = textOf(words, i)
  return index.firsts.has(word) && !OPENERS.has(word) && !TITLES.has(word)
}

export function isTitle(words: Words, i: number, gap: number): boolean {
  if (!isAfterTitle(gap)) return false
  const word = textOf(words, i)
  return TITLES.has(word) && (word.length > 2 || isCapitalAt(words, i))
}

export function found(
  words: Words,
  first: number,
  last: number,
  persons: readonly string[],
  how: How,
): Found | undefined {
  return isPlace(words, first, last) ? undefined : foundAnywhere(words, first, last, persons, how)
}

export function foundAnywhere(
  words: Words,
  first: number,
  last: number,
  persons: readonly string[],
  how: How,
): Found {
  return { start: words.starts[first]!, end: endOf(words, last), persons, how, first, last }
}
