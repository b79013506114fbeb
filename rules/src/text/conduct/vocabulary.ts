import { ABUSE, ENTRIES } from './lexicon.ts'

/** Letters once each: « connnard » and « conard » are one word. */
export function single(word: string): string {
  for (let i = 1; i < word.length; i++)
    if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return word.replace(/(.)\1+/g, '$1')
  return word
}

// What a word may be when it is read again; those that are abuse come first, and of two alike the first counts.
const known = new Map<string, string>()
const byFirst = new Map<string, [short: string, word: string][]>()
for (const word of [...ABUSE, ...ENTRIES.flatMap(([form]) => form.split(/[ '’-]/))]) {
  const short = single(word)
  if (word.length < 2 || known.has(short)) continue
  known.set(short, word)
  const of = byFirst.get(short[0]!)
  if (of) of.push([short, word])
  else byFirst.set(short[0]!, [[short, word]])
}

/** The word of the lists that these letters spell, however often each is written. */
export const wordSpelt = (letters: string): string | undefined => known.get(single(letters))

// `1`, `!` and `|` stand for i or for l: of these words, one letter for both.
const likes = new Map([...known].map(([short, word]) => [single(short.replaceAll('l', 'i')), word]))

/** As `wordSpelt`, where i may be l. */
export const wordLike = (letters: string): string | undefined =>
  likes.get(single(letters.replaceAll('l', 'i')))

const FEWEST_INSIDE = 4
// The longest first, so that the first one found is the longest.
const insides = [...ABUSE]
  .map((word): [short: string, word: string] => [single(word), word])
  .filter(([short]) => short.length >= FEWEST_INSIDE)
  .sort(([, a], [, b]) => b.length - a.length)

/** The longest word of abuse inside a run of letters: « ah c o n n a r d ». */
export function wordInside(letters: string): string | undefined {
  const run = single(letters)
  return run.length < FEWEST_INSIDE ? undefined : insides.find(([short]) => run.includes(short))?.[1]
}

/** A word of which some letters are shown: its first ones, its last ones, and about as many between as stars. */
export function wordBehind(shown: string, mask: string): string | undefined {
  const first = shown.indexOf(mask)
  const last = shown.lastIndexOf(mask)
  const [head, tail] = [single(shown.slice(0, first)), single(shown.slice(last + 1))]
  const count = head.length + tail.length
  if (first < 1 || count < 2) return undefined
  const stars = last - first + 1
  return byFirst
    .get(head[0]!)
    ?.find(
      ([short]) =>
        short.length > count &&
        short.length - count <= stars + 1 &&
        count * 2 >= short.length - 1 &&
        short.startsWith(head) &&
        short.endsWith(tail),
    )?.[1]
}
