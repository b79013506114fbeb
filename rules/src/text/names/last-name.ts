import type { Words } from '../words.ts'
import { isAfterName, isHonoured, OPENERS, PARTICLES, TITLES } from './forms.ts'
import { isAfterTitle, isInAddress, isInFirstName, isInLastName, isSpaced } from './mention.ts'
import type { Found, How } from './mention.ts'
import { familyOf } from './name-index.ts'
import type { Bearers, Family, NameIndex } from './name-index.ts'
import { isOrdinary, isWord } from './ordinary.ts'
import { isPlace } from './places.ts'
import { DOTTED, HYPHENED, isShouted, SPACED } from './spelling.ts'
import { endOf, gapBefore, isCapitalAt, isHead, phraseOf, textOf } from './walk.ts'

/** A last name in a text: its first and last word, its main one, and who bears it. */
type Place = { first: number; last: number; main: number; bearers: Bearers; isWhole: boolean }

// « Jean-Pierre Marie »: no first name of more words is looked for.
const MOST_FIRST_NAMES = 3

/** Who is named around a word that is in someone's last name. */
export function namedByLast(words: Words, main: number, index: NameIndex): Found | undefined {
  const word = textOf(words, main)
  if (isOrdinary(word) && !isCapitalAt(words, main)) return undefined
  const family = familyOf(index, word)
  if (!family) return undefined
  return (
    namedIn(words, main, index, family, family.names, true) ??
    (family.halves.size > 0 ? namedIn(words, main, index, family, family.halves, false) : undefined)
  )
}

function namedIn(
  words: Words,
  main: number,
  index: NameIndex,
  { mostBefore, mostAfter }: Family,
  names: Family['names'],
  isWhole: boolean,
): Found | undefined {
  for (let before = mostBefore; before >= 0; before--)
    for (let after = isWhole ? mostAfter : 0; after >= 0; after--) {
      const [first, last] = [main - before, main + after]
      const name = phraseOf(words, first, last, isInLastName)
      const bearers = name === undefined ? undefined : names.get(name)
      const found = bearers && named(words, { first, last, main, bearers, isWhole }, index)
      if (found) return found
    }
  return undefined
}

function named(words: Words, place: Place, index: NameIndex): Found | undefined {
  const { first, last, main, bearers, isWhole } = place
  const isCapital = isCapitalAt(words, main)
  if (bearers.isOrdinary && !isCapital) return undefined
  const before = gapBefore(words, first)
  const after = gapBefore(words, last + 1)
  // « Girardin-Lefèvre » is another name, « Paul-Girardin » a school.
  if (before === HYPHENED || (after === HYPHENED && isCapitalAt(words, last + 1))) return undefined

  return (
    withFirstBefore(words, place, index) ??
    withInitial(words, place) ??
    withFirstAfter(words, place) ??
    (isWhole && isOnlyLast(words, place, index) ? alone(words, place, isCapital) : undefined)
  )
}

function withFirstBefore(words: Words, { first, last, bearers }: Place, index: NameIndex): Found | undefined {
  if (gapBefore(words, first) !== SPACED) return undefined
  for (let count = Math.min(MOST_FIRST_NAMES, first); count > 0; count--) {
    const from = first - count
    const name = phraseOf(words, from, first - 1, isInFirstName)
    const persons = name === undefined ? undefined : bearers.full.get(name)
    if (!persons) continue
    if (!isCapitalAt(words, from) && isWord(textOf(words, from))) return undefined
    const gap = gapBefore(words, from)
    // « Jean-Paul », « Jean Paul »: another first name.
    if (gap === HYPHENED || (gap === SPACED && isOtherFirst(words, from - 1, index))) return undefined
    return found(words, from, last, persons, 'full')
  }
  return undefined
}

const isOtherFirst = (words: Words, i: number, index: NameIndex) => {
  if (!isCapitalAt(words, i)) return false
  const word = textOf(words, i)
  return index.firsts.has(word) && !OPENERS.has(word) && !TITLES.has(word)
}

/** « P. Girardin », « J.-P. Girardin », « JP Girardin », « Girardin P. ». */
function withInitial(words: Words, { first, last, bearers }: Place): Found | undefined {
  const before = initialsBefore(words, first)
  const those = before && bearers.initials.get(before.letters)
  if (those) return found(words, before.from, last, those, 'initial')

  const { text } = words
  const next = last + 1
  if (gapBefore(words, next) !== SPACED || !isCapitalAt(words, next)) return undefined
  const letter = textOf(words, next)
  const end = endOf(words, next)
  if (letter.length !== 1 || text[end] !== '.' || (text[end + 1] ?? ' ') > ' ') return undefined
  const persons = bearers.initials.get(letter)
  const mention = persons && found(words, first, next, persons, 'initial')
  return mention && { ...mention, end: end + 1 }
}

function initialsBefore(words: Words, first: number): { letters: string; from: number } | undefined {
  let letters = ''
  let from = first
  while (from > 0 && letters.length < MOST_FIRST_NAMES) {
    const gap = gapBefore(words, from)
    const isJoined = gap === DOTTED || gap === SPACED || (gap === HYPHENED && from < first)
    const word = textOf(words, from - 1)
    const isShort = word.length === 1 || (word.length === 2 && gap !== HYPHENED && letters === '')
    if (!isJoined || !isShort || !isCapitalAt(words, from - 1) || isTitle(words, from - 1, gap)) break
    if (word.length === 2 && !isShouted(words.text, words.starts[from - 1]!)) break
    letters = word + letters
    from--
  }
  return letters === '' ? undefined : { letters, from }
}

/** « GIRARDIN Paul ». */
function withFirstAfter(words: Words, { first, last, main, bearers }: Place): Found | undefined {
  if (gapBefore(words, last + 1) !== SPACED) return undefined
  // « Petit Paul deviendra grand »: at the head of a sentence, an adjective has a capital too.
  if (bearers.isOrdinary && isHead(words, first) && !isShouted(words.text, words.starts[main]!))
    return undefined
  for (let count = MOST_FIRST_NAMES; count > 0; count--) {
    const name = phraseOf(words, last + 1, last + count, isInFirstName)
    const persons = name === undefined ? undefined : bearers.full.get(name)
    if (!persons || isCapitalAt(words, main) !== isCapitalAt(words, last + 1)) continue
    if (gapBefore(words, last + count + 1) === HYPHENED) continue
    return found(words, first, last + count, persons, 'full')
  }
  return undefined
}

function isTitle(words: Words, i: number, gap: number): boolean {
  if (!isAfterTitle(gap)) return false
  const word = textOf(words, i)
  return TITLES.has(word) && (word.length > 2 || isCapitalAt(words, i))
}

/** Whether no other first name stands beside the last name. */
function isOnlyLast(words: Words, { first, last }: Place, index: NameIndex): boolean {
  if (gapBefore(words, last + 1) === SPACED && isOtherFirst(words, last + 1, index)) return false
  const gap = gapBefore(words, first)
  const previous = first - 1
  if (isTitle(words, previous, gap)) return true
  const word = textOf(words, previous)
  if (gap === DOTTED) return word.length > 1 || !isCapitalAt(words, previous)
  if (gap !== SPACED) return true
  if (isCapitalAt(words, previous)) return OPENERS.has(word) && isHead(words, previous)
  if (!PARTICLES.has(word)) return true
  // « L’équipe de Girardin », « chez les Girardin »; not « van Girardin », nor « Delphine de Girardin ».
  if (!FAMILY_WORDS.has(word)) return false
  const isNamed = isCapitalAt(words, previous - 1) && isSpaced(gapBefore(words, previous))
  return !isNamed || OPENERS.has(textOf(words, previous - 1))
}

const FAMILY_WORDS = new Set(['de', 'd', 'des', 'les'])

function alone(words: Words, { first, last, bearers }: Place, isCapital: boolean): Found | undefined {
  const gap = gapBefore(words, first)
  if (isTitle(words, first - 1, gap)) {
    // « Rue du docteur Girardin »; but « à l’école Mme Girardin a lu un conte ».
    const isHonour = isHonoured(textOf(words, first - 1))
    return (isHonour ? found : foundAnywhere)(words, first - 1, last, bearers.ids, 'title')
  }
  if (!isCapital || bearers.isOrdinary) return undefined
  if (isInAddress(words.text, words.starts[first]!, endOf(words, last))) return undefined
  // « Girardin Sports », « Girardin Frères »: a name goes on.
  const next = textOf(words, last + 1)
  const goesOn = isCapitalAt(words, last + 1) && gapBefore(words, last + 1) === SPACED && !OPENERS.has(next)
  const isLoud = isShouted(words.text, words.starts[last]!)
  if (goesOn && (!isLoud || isAfterName(next))) return undefined
  return found(words, first, last, bearers.ids, 'last')
}

function found(
  words: Words,
  first: number,
  last: number,
  persons: readonly string[],
  how: How,
): Found | undefined {
  return isPlace(words, first, last) ? undefined : foundAnywhere(words, first, last, persons, how)
}

function foundAnywhere(words: Words, first: number, last: number, persons: readonly string[], how: How): Found {
  return { start: words.starts[first]!, end: endOf(words, last), persons, how, first, last }
}
