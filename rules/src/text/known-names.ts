import { folded } from './fold.ts'
import type { Words } from './words.ts'

/** Names of people as a text has them, folded: whole, and by the first name alone. */
export type KnownNames = {
  names: ReadonlyMap<string, string>
  firsts: ReadonlySet<string>
  mostWords: number
}
/** Who is named where in a text, in its order. */
export type Named = { name: string; start: number; end: number }

// A first name shorter than this is too often another word.
const SHORTEST_NAME = 3
// « Anne-Sophie de la Tour »: the longest that is read as one name.
const MOST_WORDS = 5

/** Made once for an organisation; of two people with one name, the first. */
export function knownNamesOf(people: readonly { name: string }[]): KnownNames {
  const names = new Map<string, string>()
  const firsts = new Set<string>()
  let mostWords = 1
  const add = (key: string, name: string) => void (names.has(key) || names.set(key, name))
  for (const { name } of people) {
    const key = folded(name)
    add(key, name)
    firsts.add(firstWordOf(key))
    mostWords = Math.max(mostWords, key.split(/[\s'-]/).length)
  }
  for (const { name } of people) {
    const [first = ''] = name.split(' ', 1)
    if (first.length >= SHORTEST_NAME) add(folded(first), name)
  }
  return { names, firsts, mostWords: Math.min(mostWords, MOST_WORDS) }
}

const firstWordOf = (text: string) => /^[\p{L}\p{N}]*/u.exec(text)![0]
// What follows the last word of a name, up to the next word.
const NOT_IN_NAMES = /[^\p{L}\p{N}]{1,40}$/u
const isCapital = (letter: string) => letter !== letter.toLowerCase()

/** Every person named in a text, the longest name first; a name has its capital. */
export function knownNamesIn({ text, starts }: Words, { names, firsts, mostWords }: KnownNames): Named[] {
  const found: Named[] = []
  if (names.size === 0) return found
  const until = (word: number) => starts[word + 1] ?? text.length
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word]!
    if (!isCapital(text[start]!)) continue
    if (!firsts.has(firstWordOf(folded(text.slice(start, Math.min(until(word), start + 40)))))) continue
    for (let last = Math.min(word + mostWords, starts.length) - 1; last >= word; last--) {
      if (until(last) - start > LONGEST_NAME && last > word) continue
      const written = text.slice(start, Math.min(until(last), start + LONGEST_NAME)).replace(NOT_IN_NAMES, '')
      const name = names.get(folded(written))
      if (name === undefined) continue
      found.push({ name, start, end: start + written.length })
      word = last
      break
    }
  }
  return found
}

const LONGEST_NAME = 120
