import type { Person } from '../../case.ts'
import type { Words } from '../words.ts'
import { CIVIL_TITLES, isOpener, OPENERS, PARTICLES } from './forms.ts'
import { isAfterTitle, isInAddress, isInFirstName } from './mention.ts'
import type { Found } from './mention.ts'
import { add } from './name-index.ts'
import type { Called, NameIndex } from './name-index.ts'
import { isAtHeadAWord, isFeastOrTown } from './ordinary.ts'
import { partsOf } from './parts.ts'
import { isPlace } from './places.ts'
import { BROKEN, DOTTED, HYPHENED, isShouted, SPACED } from './spelling.ts'
import { endOf, gapBefore, isCapitalAt, isHead, phraseOf, textOf } from './walk.ts'

type IsAlone = (person: Person) => boolean

// « Marie-Claire Anne »: no first name of more words is looked for.
const MOST_WORDS = 3
// One letter is an initial.
const SHORTEST = 2

/** Who is named by a first name alone, among those whom a first name is enough for. */
export function namedByFirst(
  words: Words,
  first: number,
  index: NameIndex,
  isAlone: IsAlone,
): Found | undefined {
  if (!isCapitalAt(words, first)) return undefined
  const word = textOf(words, first)
  if (word.length < SHORTEST) return undefined
  const called = peopleCalled(word, index, isAlone)
  for (let last = first + MOST_WORDS - 1; called && last >= first; last--) {
    const name = phraseOf(words, first, last, isInFirstName)
    const people = name === undefined ? undefined : called.get(name)
    if (!people) continue
    if (isFeastOrTown(name!) || (isAtHeadAWord(name!) && isHead(words, first))) return undefined
    const letter = initialAfter(words, last)
    if (isCalledOtherwise(words, first, last, letter)) return undefined
    if (isInAddress(words.text, words.starts[first]!, endOf(words, last))) return undefined
    if (isPlace(words, first, last)) return undefined
    const persons = letter === '' ? people.ids : people.byInitial.get(letter)
    if (!persons) return undefined
    return { start: words.starts[first]!, end: endOf(words, last), persons, how: 'first', first, last }
  }
  return undefined
}

/** People by their first name, for one caller, all those whose first name begins with one word at a time. */
function peopleCalled(word: string, index: NameIndex, isAlone: IsAlone): Called | undefined {
  const numbers = index.firsts.get(word)
  if (!numbers) return undefined
  let byWord = index.alone.get(isAlone)
  if (!byWord) index.alone.set(isAlone, (byWord = new Map()))
  const known = byWord.get(word)
  if (known) return known

  const called: Called = new Map()
  for (const number of numbers) {
    const person = index.people[number]!
    if (!isAlone(person)) continue
    const { firsts, lasts } = partsOf(person.name)
    for (const first of firsts) {
      let those = called.get(first)
      if (!those) called.set(first, (those = { ids: [], byInitial: new Map() }))
      those.ids.push(person.id)
      for (const { main } of lasts) add(those.byInitial, main.charAt(0), person.id)
    }
  }
  byWord.set(word, called)
  return called
}

/** « Lucas M. »: the first letter of the last name, or nothing. */
function initialAfter(words: Words, last: number): string {
  const next = last + 1
  if (gapBefore(words, next) !== SPACED || !isCapitalAt(words, next)) return ''
  const letter = textOf(words, next)
  return letter.length === 1 && words.text[endOf(words, next)] === '.' ? letter : ''
}

/** Whether a title or another name stands beside: « M. Lucas », « Jean-Lucas », « Lucas Dubois ». */
function isCalledOtherwise(words: Words, first: number, last: number, letter: string): boolean {
  const before = gapBefore(words, first)
  const previous = textOf(words, first - 1)
  if (before === HYPHENED) return true
  if (isAfterTitle(before) && CIVIL_TITLES.has(previous)) return true
  if (before === DOTTED && previous.length === 1 && isCapitalAt(words, first - 1)) return true
  if (before === SPACED && isCapitalAt(words, first - 1) && !OPENERS.has(previous))
    if (!isOpener(previous) || !isHead(words, first - 1)) return true

  const after = gapBefore(words, last + 1)
  const next = textOf(words, last + 1)
  if (after === HYPHENED) return isCapitalAt(words, last + 1)
  if (after !== SPACED || letter !== '') return false
  if (isCapitalAt(words, last + 1)) return !OPENERS.has(next)
  // « Lucas de Wit », « Lucas van den Berghe »; not « Lucas du CM2 ».
  let name = last + 1
  while (PARTICLES.has(textOf(words, name)) && gapBefore(words, name + 1) !== BROKEN) name++
  return name > last + 1 && isCapitalAt(words, name) && !isShouted(words.text, words.starts[name]!)
}
