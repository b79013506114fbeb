import { FIRST_NAMES } from '../../data/first-names.ts'
import { decoded } from '../../data/front-coding.ts'
import type { Words } from '../words.ts'
import { CIVIL_TITLES, isAfterName, isBearerOfNames, OPENERS, PARTICLES, TITLES } from './forms.ts'
import { isAfterTitle, isInAddress, isInLastName } from './mention.ts'
import { isAtHeadAWord, isFeastOrTown, isWord } from './ordinary.ts'
import { isPlace } from './places.ts'
import { namesIn } from './register.ts'
import type { NameIndex } from './register.ts'
import { HYPHENED, isShouted, SPACED } from './spelling.ts'
import { endOf, gapBefore, isCapitalAt, isHead, textOf } from './walk.ts'

export type UnknownName = { start: number; end: number }
type Span = { first: number; last: number }

let firstNames: Set<string> | undefined
const isFirstName = (word: string) => (firstNames ??= decoded(FIRST_NAMES)).has(word)

/**
 * Names that look like those of people, and are not in the register: a frequent first name of France and a last
 * name, or a title and a name. A guess, to warn with; never a reason to hold a text back.
 */
export function unknownNamesIn(words: Words, index?: NameIndex): UnknownName[] {
  const found: Span[] = []
  for (let i = 0; i < words.starts.length; i++) {
    const span = namedAfterTitle(words, i) ?? (isCapitalAt(words, i) ? named(words, i) : undefined)
    if (!span) continue
    found.push(span)
    i = span.last
  }
  if (found.length === 0) return []
  const known = index ? namesIn(words, index) : []
  let next = 0 // both lists are in the order of the text
  return found
    .map(({ first, last }) => ({ start: words.starts[first]!, end: endOf(words, last) }))
    .filter(({ start, end }) => {
      while (next < known.length && known[next]!.end <= start) next++
      return !(next < known.length && known[next]!.start < end)
    })
}

const ARTICLES = new Set(['le', 'la', 'les', 'l'])

/** « Mme Duval », « M. de la Tour ». */
function namedAfterTitle(words: Words, i: number): Span | undefined {
  if (!isAfterTitle(gapBefore(words, i + 1))) return undefined
  const title = textOf(words, i)
  if (!CIVIL_TITLES.has(title) || (title.length <= 2 && !isCapitalAt(words, i))) return undefined
  // « M. le Curé », « Madame la Maire »
  const isFunction = ARTICLES.has(textOf(words, i + 1)) && !isCapitalAt(words, i + 1)
  const last = isFunction ? undefined : lastNameFrom(words, i + 1)
  if (last === undefined || isPlace(words, i + 1, last) || isLoudAround(words, i, last)) return undefined
  return { first: i, last }
}

function named(words: Words, first: number): Span | undefined {
  const span = firstThenLast(words, first) ?? lastThenFirst(words, first)
  if (!span) return undefined
  const { last } = span
  if (isPartOfMore(words, first) || isPlace(words, first, last) || isLoudAround(words, first, last))
    return undefined
  return isInAddress(words.text, words.starts[first]!, endOf(words, last)) ? undefined : span
}

// « Marie Anne Sophie »
const MOST_FIRST_NAMES = 3

/** « Marie Duval », « Jean-Pierre Duval », « Paul Bernard ». */
function firstThenLast(words: Words, first: number): Span | undefined {
  const word = textOf(words, first)
  if (!isFirstName(word) || isFeastOrTown(word)) return undefined
  if ((isAtHeadAWord(word) || isWord(word)) && isHead(words, first)) return undefined
  let given = first
  let spaced = -1
  while (
    given - first < MOST_FIRST_NAMES &&
    isCapitalAt(words, given + 1) &&
    isFirstName(textOf(words, given + 1))
  ) {
    const gap = gapBefore(words, given + 1)
    if (gap !== SPACED && gap !== HYPHENED) break
    given++
    if (gap === SPACED) spaced = given
  }
  const last = gapBefore(words, given + 1) === SPACED ? lastNameFrom(words, given + 1) : undefined
  if (last !== undefined) return { first, last }
  return spaced < 0 ? undefined : { first, last: given }
}

/** « DUVAL Marie »; shorter words in capitals are mostly acronyms. */
const SHORTEST_LOUD = 4

function lastThenFirst(words: Words, first: number): Span | undefined {
  const { text, starts } = words
  const word = textOf(words, first)
  if (word.length < SHORTEST_LOUD || !isShouted(text, starts[first]!) || !isNamePart(word)) return undefined
  const next = first + 1
  if (gapBefore(words, next) !== SPACED || !isCapitalAt(words, next)) return undefined
  if (!isFirstName(textOf(words, next)) || isShouted(text, starts[next]!)) return undefined
  const after = gapBefore(words, next + 1)
  const goesOn = isCapitalAt(words, next + 1) && (after === SPACED || after === HYPHENED)
  return { first, last: goesOn && after === HYPHENED ? next + 1 : next }
}

const isNamePart = (word: string) =>
  word.length > 1 && ![OPENERS, TITLES, PARTICLES].some((set) => set.has(word)) && !isBearerOfNames(word)

// « van den », « de la »
const MOST_PARTICLES = 3

/** The last word of a last name that begins here. */
function lastNameFrom(words: Words, from: number): number | undefined {
  let last = from
  while (
    last - from < MOST_PARTICLES &&
    PARTICLES.has(textOf(words, last)) &&
    isInLastName(gapBefore(words, last + 1))
  )
    last++
  const word = textOf(words, last)
  if (!isCapitalAt(words, last) || !isNamePart(word) || isAfterName(word)) return undefined
  while (gapBefore(words, last + 1) === HYPHENED && isCapitalAt(words, last + 1)) last++
  return last
}

/** « Groupe Scolaire Horizon Marie Duval »: a capital before, inside a sentence, begins a longer name. */
function isPartOfMore(words: Words, first: number): boolean {
  const gap = gapBefore(words, first)
  if (gap === HYPHENED) return true
  if (gap !== SPACED || !isCapitalAt(words, first - 1) || isHead(words, first - 1)) return false
  const word = textOf(words, first - 1)
  return !OPENERS.has(word) && !TITLES.has(word)
}

/** Among words all in capitals, capitals say nothing. */
function isLoudAround(words: Words, first: number, last: number): boolean {
  const isLoud = (i: number) => i >= 0 && i < words.starts.length && isShouted(words.text, words.starts[i]!)
  return isLoud(first) && isLoud(last) && (isLoud(first - 1) || isLoud(last + 1))
}
