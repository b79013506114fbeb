import { INVISIBLE, SPACE, fold, folded, isWordUnit } from './fold.ts'

export type Match<Value> = { start: number; end: number; value: Value }
export type Matcher<Value> = (words: Words) => Match<Value>[]

/** A text made ready for matchers: each unit folded, and where words begin. */
export type Words = { text: string; units: Uint16Array; starts: readonly number[] }

type Node<Value> = { next: Map<number, Node<Value>>; value?: Value }

const NOTHING: never[] = []

export function wordsOf(text: string): Words {
  const units = new Uint16Array(text.length)
  const starts: number[] = []
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    units[i] = unit
    if (unit === INVISIBLE) continue
    const isWord = isWordUnit(unit)
    if (isWord && !inWord) starts.push(i)
    inWord = isWord
  }
  return { text, units, starts }
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
  for (const [word, value] of words) {
    let node = root
    for (const letter of folded(word).split('')) {
      const unit = letter.charCodeAt(0)
      let next = node.next.get(unit)
      if (!next) node.next.set(unit, (next = { next: new Map() }))
      node = next
    }
    if (node !== root) node.value ??= value
  }
  return root.next.size === 0 ? () => NOTHING : (text) => findAll(root, text)
}

function findAll<Value>(root: Node<Value>, { units, starts }: Words): Match<Value>[] {
  let found: Match<Value>[] = NOTHING
  let from = 0
  for (const start of starts) {
    if (start < from) continue
    const first = root.next.get(units[start]!)
    const match = first && longestFrom(first, units, start)
    if (!match) continue
    if (found.length === 0) found = []
    found.push(match)
    from = match.end
  }
  return found
}

function longestFrom<Value>(first: Node<Value>, units: Uint16Array, start: number): Match<Value> | undefined {
  let node: Node<Value> | undefined = first
  let longest: Match<Value> | undefined
  let end = start + 1
  let last = units[start]!
  for (let i = end; ; i++) {
    const unit = i < units.length ? units[i]! : SPACE
    if (unit === INVISIBLE) continue
    if (node.value !== undefined && !(isWordUnit(last) && isWordUnit(unit)))
      longest = { start, end, value: node.value }
    if (i >= units.length) return longest
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
