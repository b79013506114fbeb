import { DIGIT, INVISIBLE, IN_WORD, SEEN, SPACE, UNSEEN, fold, folded, isWordUnit, sortOf } from './fold.ts'

export type Match<Value> = { start: number; end: number; value: Value }
export type Matcher<Value> = (words: Words) => Match<Value>[]

/** A text made ready for matchers, in one pass over it. */
export type Words = {
  text: string
  /** Where each word begins. */
  starts: readonly number[]
  /** The first two letters of each word, as `pairOf` puts them together. */
  pairs: readonly number[]
  /** How many digits the text has: without any, nobody looks for numbers. */
  digits: number
}

type Node<Value> = { next: Map<number, Node<Value>>; value?: Value }

const NOTHING: never[] = []

const PAIRS = 1 << 12
/** Two folded units in twelve bits: others may share them, so that it only says what is not worth reading. */
const pairOf = (first: number, second: number) => ((first & 63) << 6) | (second & 63)

export function wordsOf(text: string): Words {
  const starts: number[] = []
  const pairs: number[] = []
  let digits = 0
  let last: number = SEEN
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i))
    if (sort === DIGIT) digits++
    if (sort === last || sort === UNSEEN) continue
    if (sort >= IN_WORD && last < IN_WORD) {
      starts.push(i)
      pairs.push(pairOf(fold(text.charCodeAt(i)), unitAfter(text, i)))
    }
    last = sort
  }
  return { text, starts, pairs, digits }
}

/** The next unit that is seen, folded; a text ends as if a space followed. */
function unitAfter(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    if (unit !== INVISIBLE) return unit
  }
  return SPACE
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
  const sought = new Uint8Array(PAIRS)
  for (const [word, value] of words) {
    const letters = folded(word)
    let node = root
    for (const letter of letters.split('')) {
      const unit = letter.charCodeAt(0)
      let next = node.next.get(unit)
      if (!next) node.next.set(unit, (next = { next: new Map() }))
      node = next
    }
    if (node !== root) node.value ??= value
    const [first, second] = [letters.charCodeAt(0), letters.charCodeAt(1)]
    if (letters.length > 1) sought[pairOf(first, second)] = 1
    else if (letters.length > 0) sought.fill(1, pairOf(first, 0), pairOf(first, 63) + 1)
  }
  return root.next.size === 0 ? () => NOTHING : (text) => findAll(root, sought, text)
}

function findAll<Value>(
  root: Node<Value>,
  sought: Uint8Array,
  { text, starts, pairs }: Words,
): Match<Value>[] {
  let found: Match<Value>[] = NOTHING
  let from = 0
  for (let word = 0; word < starts.length; word++) {
    if (sought[pairs[word]!] === 0) continue
    const start = starts[word]!
    if (start < from) continue
    const unit = fold(text.charCodeAt(start))
    const first = root.next.get(unit)
    const match = first && longestFrom(first, unit, text, start)
    if (!match) continue
    if (found.length === 0) found = []
    found.push(match)
    from = match.end
  }
  return found
}

function longestFrom<Value>(
  first: Node<Value>,
  firstUnit: number,
  text: string,
  start: number,
): Match<Value> | undefined {
  let node: Node<Value> | undefined = first
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
  return matcherOf([[words, true]])(wordsOf(text))[0]?.start ?? -1
}
