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

// « J.-P. M. »
const MOST_INITIALS = 3

/** A last name in a text: its first, last and main word, how it is joined to what is beside it, and who bears it. */
type Place = {
  first: number
  last: number
  main: number
  before: number
  after: number
  isCapital: boolean
  bearers: Bearers
}

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
      const name = first === last ? textOf(words, main) : phraseOf(words, first, last, isInLastName)
      const bearers = name === undefined ? undefined : names.get(name)
      const found = bearers && named(words, first, last, main, bearers, isWhole, index)
      if (found) return found
    }
  return undefined
}

function named(
  words: Words,
  first: number,
  last: number,
  main: number,
  bearers: Bearers,
  isWhole: boolean,
  index: NameIndex,
): Found | undefined {
  const isCapital = isCapitalAt(words, main)
  if (bearers.isOrdinary && !isCapital) return undefined
  const before = gapBefore(words, first)
  const after = gapBefore(words, last + 1)
  // « Girardin-Lefèvre » is another name, « Paul-Girardin » a school.
  if (before === HYPHENED || (after === HYPHENED && isCapitalAt(words, last + 1))) return undefined

  const place: Place = { first, last, main, before, after, isCapital, bearers }
  return (
    (before === SPACED ? withFirstBefore(words, place, index) : undefined) ??
    (before === SPACED || before === DOTTED ? withInitialBefore(words, place) : undefined) ??
    (after === SPACED ? (withFirstAfter(words, place) ?? withInitialAfter(words, place)) : undefined) ??
    (isWhole && isOnlyLast(words, place, index) ? alone(words, place) : undefined)
  )
}

function withFirstBefore(words: Words, { first, last, bearers }: Place, index: NameIndex): Found | undefined {
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

const isOtherFirst = (words: Words, i: number, index: NameIndex) => {
  if (!isCapitalAt(words, i)) return false
  const word = textOf(words, i)
  return index.firsts.has(word) && !OPENERS.has(word) && !TITLES.has(word)
}

/** « P. Girardin », « J.-P. Girardin », « JP Girardin ». */
function withInitialBefore(words: Words, { first, last, bearers }: Place): Found | undefined {
  const initials = initialsBefore(words, first)
  const persons = initials && bearers.initials.get(initials.letters)
  return persons && found(words, initials.from, last, persons, 'initial')
}

/** « Girardin P. ». */
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
    if (!isJoined || !isShort || !isCapitalAt(words, from - 1) || isTitle(words, from - 1, gap)) break
    if (word.length === 2 && !isShouted(words.text, words.starts[from - 1]!)) break
    letters = word + letters
    from--
  }
  return letters === '' ? undefined : { letters, from }
}

/** « GIRARDIN Paul ». */
function withFirstAfter(words: Words, { first, last, main, isCapital, bearers }: Place): Found | undefined {
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
  // « Petit Paul deviendra grand »: at the head of a sentence, an adjective has a capital too.
  const isLoud = isShouted(words.text, words.starts[main]!)
  if (bearers.isOrdinary && isHead(words, first) && !isLoud) return undefined
  return found(words, first, to, persons, 'full')
}

function isTitle(words: Words, i: number, gap: number): boolean {
  if (!isAfterTitle(gap)) return false
  const word = textOf(words, i)
  return TITLES.has(word) && (word.length > 2 || isCapitalAt(words, i))
}

/** Whether no other first name stands beside the last name. */
function isOnlyLast(words: Words, { first, last, before: gap, after }: Place, index: NameIndex): boolean {
  if (after === SPACED && isOtherFirst(words, last + 1, index)) return false
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

function alone(words: Words, { first, last, before, after, isCapital, bearers }: Place): Found | undefined {
  if (isTitle(words, first - 1, before)) {
    // « Rue du docteur Girardin »; but « à l’école Mme Girardin a lu un conte ».
    const isHonour = isHonoured(textOf(words, first - 1))
    return (isHonour ? found : foundAnywhere)(words, first - 1, last, bearers.ids, 'title')
  }
  if (!isCapital || bearers.isOrdinary) return undefined
  if (isInAddress(words.text, words.starts[first]!, endOf(words, last))) return undefined
  // « Girardin Sports », « Girardin Frères »: a name goes on.
  const next = textOf(words, last + 1)
  const goesOn = after === SPACED && isCapitalAt(words, last + 1) && !OPENERS.has(next)
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

function foundAnywhere(
  words: Words,
  first: number,
  last: number,
  persons: readonly string[],
  how: How,
): Found {
  return { start: words.starts[first]!, end: endOf(words, last), persons, how, first, last }
}
