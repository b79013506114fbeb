import type { Person } from '../../case.ts'
import { isOrdinary } from './ordinary.ts'
import { partsOf } from './parts.ts'
import type { NameParts } from './parts.ts'
import { hashOfWord } from './spelling.ts'

/** People who bear one last name, by the first names and the initials that may go with it. */
export type Bearers = {
  ids: string[]
  full: Map<string, string[]>
  initials: Map<string, string[]>
  /** Words of the longest first name. */
  mostFirst: number
  /** Also a word or a first name: alone, and without a capital, it names nobody. */
  isOrdinary: boolean
}

/** All last names that hold one word. */
export type Family = {
  /** By the whole last name: « girardin », « de la tour », « dupont martin ». */
  names: Map<string, Bearers>
  /** One half of a double last name, which counts with a first name only. */
  halves: Map<string, Bearers>
  /** Words of the longest of these names before and after that word. */
  mostBefore: number
  mostAfter: number
}

/** People by their first name, together and by the initial of their last name. */
export type Called = Map<string, { ids: string[]; byInitial: Map<string, string[]> }>

/** People, found by a word of their last name; a family is put together when a text first asks for it. */
export type NameIndex = {
  people: readonly Person[]
  lasts: Map<string, number[]>
  firsts: Map<string, number[]>
  families: Map<string, Family>
  /** One bit for each word that is in `lasts` or in `firsts`: most words of a text are in neither. */
  lastBits: Uint32Array
  firstBits: Uint32Array
  /** Who may be called by the first name alone, for each caller that asked, by the first word of that name. */
  alone: WeakMap<(person: Person) => boolean, Map<string, Called>>
}

// Words of a last name that are looked for before its main one, and after it.
const MOST_AROUND = 4

// One bit in sixteen is set: one word in sixteen that is no name is looked up for nothing.
const BITS_PER_WORD = 16
const FEWEST_BITS = 1 << 10

/** Made once for a register; time and room grow with the number of people, the cost of reading a text does not. */
export function namesOf(people: readonly Person[]): NameIndex {
  const lasts = new Map<string, number[]>()
  const firsts = new Map<string, number[]>()
  people.forEach(({ name }, person) => {
    const parts = partsOf(name)
    for (const word of anchorsOf(parts)) add(lasts, word, person)
    const [first] = parts.firsts
    if (first !== undefined) add(firsts, first.split(' ', 1)[0]!, person)
  })
  return {
    people,
    lasts,
    firsts,
    families: new Map(),
    lastBits: bitsOf(lasts.keys(), lasts.size),
    firstBits: bitsOf(firsts.keys(), firsts.size),
    alone: new WeakMap(),
  }
}

/** Each main word of the last name, and « legoff » for « Le Goff ». */
function anchorsOf({ lasts }: NameParts): Set<string> {
  const anchors = new Set(lasts.map(({ main }) => main))
  if (lasts.length === 1 && lasts[0]!.particles.length > 0) anchors.add(joined(lasts[0]!))
  return anchors
}

const joined = ({ particles, main }: NameParts['lasts'][number]) => `${particles.join('')}${main}`

function bitsOf(words: Iterable<string>, count: number): Uint32Array {
  let bits = FEWEST_BITS
  while (bits < count * BITS_PER_WORD) bits *= 2
  const set = new Uint32Array(bits / 32)
  for (const word of words) {
    const bit = bitOf(hashOfWord(word, 0), set)
    set[bit >>> 5]! |= 1 << (bit & 31)
  }
  return set
}

// 2^32 divided by the golden ratio spreads neighbours apart (Knuth, The Art of Computer Programming, 6.4).
const bitOf = (hash: number, set: Uint32Array) =>
  (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) & (set.length * 32 - 1)

/** Whether a word with this hash may be among those that the bits stand for. */
export function mayHold(set: Uint32Array, hash: number): boolean {
  const bit = bitOf(hash, set)
  return ((set[bit >>> 5]! >>> (bit & 31)) & 1) === 1
}

export function familyOf(index: NameIndex, word: string): Family | undefined {
  const known = index.families.get(word)
  if (known) return known
  const people = index.lasts.get(word)
  if (!people) return undefined
  const family: Family = { names: new Map(), halves: new Map(), mostBefore: 0, mostAfter: 0 }
  for (const person of people) addTo(family, word, index, index.people[person]!)
  index.families.set(word, family)
  return family
}

function addTo(family: Family, word: string, index: NameIndex, { id, name }: Person): void {
  const parts = partsOf(name)
  const { lasts } = parts
  const isCommon = isOrdinary(word) || index.firsts.has(word)
  if (!lasts.some(({ main }) => main === word)) {
    bear(family.names, word, isCommon, id, parts)
    return
  }
  const [first] = lasts
  if (first!.main === word) {
    const whole = lasts.flatMap(({ particles, main }) => [...particles, main])
    family.mostBefore = widened(family.mostBefore, first!.particles.length)
    family.mostAfter = widened(family.mostAfter, whole.length - first!.particles.length - 1)
    bear(family.names, whole.join(' '), isCommon && lasts.length === 1, id, parts)
  }
  if (lasts.length === 1) return
  for (const { particles, main } of lasts) {
    if (main !== word) continue
    family.mostBefore = widened(family.mostBefore, particles.length)
    bear(family.halves, [...particles, main].join(' '), isCommon, id, parts)
  }
}

const widened = (most: number, count: number) => Math.max(most, Math.min(count, MOST_AROUND))

function bear(
  names: Map<string, Bearers>,
  name: string,
  isOrdinary: boolean,
  id: string,
  { firsts, initials }: NameParts,
): void {
  let bearers = names.get(name)
  if (!bearers)
    names.set(name, (bearers = { ids: [], full: new Map(), initials: new Map(), mostFirst: 0, isOrdinary }))
  if (bearers.ids.at(-1) !== id) bearers.ids.push(id)
  for (const first of firsts) {
    add(bearers.full, first, id)
    bearers.mostFirst = Math.max(bearers.mostFirst, first.split(' ').length)
  }
  for (const initial of initials) add(bearers.initials, initial, id)
}

export function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}
