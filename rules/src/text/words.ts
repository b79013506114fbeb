import { DIGIT, INVISIBLE, IN_WORD, SPACE, UNSEEN, fold, folded, isWordUnit, sortOf } from './fold.ts'

export type Match<Value> = { start: number; end: number; value: Value }
export type Matcher<Value> = (words: Words) => Match<Value>[]

/** A text made ready for matchers, in one pass over it. */
export type Words = {
  text: string
  /** Where each word begins. */
  starts: readonly number[]
  /** What each word begins with, as `beginningOf` puts it together. */
  beginnings: readonly number[]
  /** Which lexicons may find something there, a bit for each. */
  asked: readonly [first: number, second: number]
  /** How many digits the text has: without any, nobody looks for numbers. */
  digits: number
}

type Node<Value> = { next: Map<number, Node<Value>>; value?: Value }

const NOTHING: never[] = []

const BEGINNINGS = 1 << 14
const LETTERS = 4
// Of each beginning, the lexicons that look for it: a text is read once for all of them, and most have nothing to read.
// From the sixty-fifth on they share bits, and read a little more.
const asking = new Uint32Array(BEGINNINGS * 2)
let lexicons = 0

/**
 * The first four letters of the word that begins there, in fourteen bits: other words may share them, so that it only
 * says what is not worth reading.
 */
function beginningOf(text: string, from: number): number {
  let beginning = 0
  let letters = 0
  for (let i = from; letters < LETTERS && i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    if (unit === INVISIBLE) continue
    if (!isWordUnit(unit)) break
    beginning = (Math.imul(beginning, 37) + unit) | 0
    letters++
  }
  return beginning & (BEGINNINGS - 1)
}

export function wordsOf(text: string): Words {
  const starts: number[] = []
  const beginnings: number[] = []
  let digits = 0
  let [first, second] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    if (sortOf(text.charCodeAt(i)) < IN_WORD) continue
    starts.push(i)
    let beginning = 0
    let letters = 0
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const sort = sortOf(unit)
      if (sort === UNSEEN) continue
      if (sort < IN_WORD) break
      if (sort === DIGIT) digits++
      if (letters++ < LETTERS) beginning = (Math.imul(beginning, 37) + fold(unit)) | 0
    }
    beginning &= BEGINNINGS - 1
    beginnings.push(beginning)
    first |= asking[beginning * 2]!
    second |= asking[beginning * 2 + 1]!
  }
  return { text, starts, beginnings, asked: [first, second], digits }
}

/**
 * Prepares words or groups of words to be found in one pass, whatever their case, accents, spaces and apostrophes.
 *
 * Words are found whole, the longest first, and do not overlap. Time grows with the length of the text: from each
 * beginning of a word, at most the length of the longest word sought is read.
 *
 * @returns a function that gives the places in UTF-16 units of the text as written, in their order
 */
export function matcherOf<Value>(words: Iterable<readonly [word: string, value: Value]>): Matcher<Value> {
  const root: Node<Value> = { next: new Map() }
  const sought = noBeginnings()
  for (const [word, value] of words) seek(sought, plant(root, folded(word), value))
  return root.next.size === 0 ? () => NOTHING : (words) => findAll(root, sought, words)
}

/** As `matcherOf`, for a list of the engine's own, made once when the program starts: a text that has none of it costs nothing. */
export function lexiconOf<Value>(words: Iterable<readonly [word: string, value: Value]>): Matcher<Value> {
  const root: Node<Value> = { next: new Map() }
  const number = lexicons++
  const [half, bit] = [(number >> 5) & 1, 1 << (number & 31)]
  const sought = noBeginnings()
  for (const [word, value] of words) {
    const beginning = plant(root, folded(word), value)
    seek(sought, beginning)
    asking[beginning * 2 + half]! |= bit
  }
  return (words) => ((words.asked[half]! & bit) === 0 ? NOTHING : findAll(root, sought, words))
}

// A set of beginnings, a bit for each: it is asked once for each word of a text and each list.
const noBeginnings = () => new Uint32Array(BEGINNINGS / 32)
const seek = (sought: Uint32Array, beginning: number) => (sought[beginning >> 5]! |= 1 << (beginning & 31))

/** Adds a word; returns what it begins with. */
function plant<Value>(root: Node<Value>, letters: string, value: Value): number {
  let node = root
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i)
    let next = node.next.get(unit)
    if (!next) node.next.set(unit, (next = { next: new Map() }))
    node = next
  }
  if (node !== root) node.value ??= value
  return beginningOf(letters, 0)
}

function findAll<Value>(
  root: Node<Value>,
  sought: Uint32Array,
  { text, starts, beginnings }: Words,
): Match<Value>[] {
  let found: Match<Value>[] = NOTHING
  let from = 0
  for (let word = 0; word < starts.length; word++) {
    const beginning = beginnings[word]!
    if ((sought[beginning >> 5]! & (1 << (beginning & 31))) === 0) continue
    const start = starts[word]!
    if (start < from) continue
    const match = longestFrom(root, text, start)
    if (!match) continue
    if (found.length === 0) found = []
    found.push(match)
    from = match.end
  }
  return found
}

function longestFrom<Value>(root: Node<Value>, text: string, start: number): Match<Value> | undefined {
  const firstUnit = fold(text.charCodeAt(start))
  let node = root.next.get(firstUnit)
  if (!node) return undefined
  let longest: Match<Value> | undefined
  let end = start + 1
  let last = firstUnit
  for (let i = end; ; i++) {
    const unit = i < text.length ? fold(text.charCodeAt(i)) : SPACE
    if (unit === INVISIBLE) continue
    if (node.value !== undefined && !(isWordUnit(last) && isWordUnit(unit)))
      longest = { start, end, value: node.value }
    if (i >= text.length) return longest
    if (unit === SPACE && last === SPACE) continue
    node = node.next.get(unit)
    if (!node) return longest
    end = i + 1
    last = unit
  }
}

/** Where a group of words begins in a text, compared as `matcherOf` compares; -1 when it is not there. */
export function indexOfWords(text: string, words: string): number {
  const root: Node<true> = { next: new Map() }
  plant(root, folded(words), true)
  return wordsOf(text).starts.find((start) => longestFrom(root, text, start)) ?? -1
}
