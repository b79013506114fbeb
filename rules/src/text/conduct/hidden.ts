import { HYPHEN, INVISIBLE, SPACE, fold } from '../fold.ts'
import {
  LEET,
  LETTER,
  MASK,
  MASKS,
  PICTURE,
  SEPARATORS,
  UPSIDE_DOWN,
  asciiLetter,
  readable,
  turned,
} from './readable.ts'
import { wordBehind, wordInside, wordLike, wordSpelt } from './vocabulary.ts'

const LONGEST_TOKEN = 64
const FEWEST_SPELT = 3
// No one writes more of them in a post: beyond, it is noise, and the words before say enough.
const MOST_READ = 1_000

/** A word read again, `word` in place of the text from `start` to `end`. */
type Uncovered = { start: number; end: number; word: string }
/** A text with its hidden words written plainly; `spans` lead from it back to the text as it was written. */
export type Unhidden = { text: string; spans: (Uncovered & { at: number })[] }
type Spelt = { start: number; end: number; letters: string }

/**
 * A text with its words of abuse written plainly where they were hidden: other signs for letters, letters apart,
 * letters repeated, some behind stars, upside down. Undefined when it hides none, as nearly all do. Only what shows
 * such a sign is read again, so that a plain text costs one look at each unit.
 */
export function unhidden(text: string): Unhidden | undefined {
  const found = hiddenIn(text)
  if (found.length === 0) return undefined
  let plain = ''
  let from = 0
  const spans = found.map((one) => {
    plain += text.slice(from, one.start)
    const at = plain.length
    plain += one.word
    from = one.end
    return { ...one, at }
  })
  return { text: plain + text.slice(from), spans }
}

function hiddenIn(text: string): readonly Uncovered[] {
  let found: Uncovered[] = NOTHING
  let spelt: Spelt | undefined
  let read = 0
  let start = -1
  let sort = 0 // what the token has: letters, signs, letters alone between separators
  let alone = 0
  let run = 0
  let pairs = 0
  let hyphens = 0
  let last = -1

  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const kind = unit < SORTS.length ? SORTS[unit]! : sortOfForeign(unit)
    if (start < 0 && kind === PLAIN) {
      const end = endOfPlainWord(text, i)
      if (end > 0) {
        if (spelt && ++read <= MOST_READ) found = kept(found, spellsOut(spelt))
        spelt = undefined
        i = end
        continue
      }
    }
    if (kind !== BLANK) {
      if (start < 0) start = i
      sort |= kind
      if (unit === last) {
        run++
        if (run === 1) pairs++
        if ((run >= 2 || pairs >= MANY_PAIRS) && kind === PLAIN) sort |= SIGN
      } else {
        run = 0
        // « saIope »: a capital after a small letter
        if (unit === CAPITAL_I && last >= 97 && last <= 122) sort |= SIGN
      }
      last = unit
      if (kind === SEPARATOR) {
        if (unit === HYPHEN) hyphens++
        if (i - start === 1 || SORTS_SEPARATOR(text.charCodeAt(i - 2))) alone++
      }
      continue
    }
    if (start >= 0) {
      const length = i - start
      const mayBeLetter =
        (length === 1 && sort !== SEPARATOR) || (length === 2 && sort > PLAIN && sort !== SEPARATOR)
      const letter = mayBeLetter ? letterIn(text, start, i) : ''
      if (letter !== '')
        spelt = { start: spelt?.start ?? start, end: i, letters: (spelt?.letters ?? '') + letter }
      else if (!(spelt && (sort & FOREIGN) !== 0 && isPictured(text, start, i))) {
        if (spelt && ++read <= MOST_READ) found = kept(found, spellsOut(spelt))
        spelt = undefined
        const isOdd = (sort & FOREIGN) !== 0 || ((sort & SIGN) !== 0 && (sort & PLAIN) !== 0) || alone >= 2
        const isParted = hyphens > 0 && sort === (SEPARATOR | PLAIN) && length <= LONGEST_PARTED
        let one: Uncovered | undefined
        if (isOdd || isParted || (alone === 1 && length === 3)) {
          if (length <= LONGEST_TOKEN && ++read <= MOST_READ)
            one = uncover(text, start, i, !isOdd && length > 3)
          if (one) found = kept(found, one)
        }
        // « d’i d i o t », « mange-m e r d e »
        if (!one && length > 2 && joins(text.charCodeAt(i - 2))) {
          const first = letterIn(text, i - 1, i)
          if (first !== '') spelt = { start: i - 1, end: i, letters: first }
        }
      }
    }
    start = last = -1
    sort = alone = run = pairs = hyphens = 0
  }
  if (spelt) found = kept(found, spellsOut(spelt))
  return found
}

/** Where the blank is after a word that hides nothing, as most do: letters alone, one pair at most, and a mark. Otherwise 0. */
function endOfPlainWord(text: string, start: number): number {
  let last = text.charCodeAt(start)
  let pairs = 0
  let end = start + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === RIGHT_QUOTE) continue
    if (unit >= SORTS.length || unit === CAPITAL_I || (unit === last && ++pairs > 1)) return 0
    if (SORTS[unit] !== PLAIN) break
    last = unit
  }
  if (end - start < 3 || joins(text.charCodeAt(end - 2))) return 0
  if (isMark(text.charCodeAt(end))) end++
  return end < text.length && SORTS[text.charCodeAt(end)] === BLANK ? end : 0
}

const RIGHT_QUOTE = 0x2019
const isMark = (unit: number) => unit === 0x2e || unit === 0x2c
const CAPITAL_I = 73
// « con-nard »: words that are only parted by a hyphen
const [FEWEST_PARTED, LONGEST_PARTED] = [4, 16]
// Apostrophes and the hyphen, after which a word begins.
const joins = (unit: number) => unit === HYPHEN || unit === 0x27 || unit === RIGHT_QUOTE
// « intelligemment » has two.
const MANY_PAIRS = 3

const NOTHING: never[] = []
/** Keeps one more; a list is made for the first. */
function kept(found: Uncovered[], one: Uncovered | undefined): Uncovered[] {
  if (!one) return found
  if (found.length === 0) return [one]
  found.push(one)
  return found
}

const BLANK = 0
const PLAIN = 1
const SIGN = 2
const SEPARATOR = 4
const FOREIGN = 8
const SORTS = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  if (unit > 127) return sortOfForeign(unit)
  const sign = String.fromCharCode(unit)
  if (unit <= 32) return BLANK
  if (sign in LEET || MASKS.has(sign) || isPlainDigit(unit)) return SIGN
  return SEPARATORS.has(sign) ? SEPARATOR : PLAIN
})
const SORTS_SEPARATOR = (unit: number) => SORTS[unit] === SEPARATOR

/** Accented letters and the marks of French are plain. */
function sortOfForeign(unit: number): number {
  if (fold(unit) === SPACE) return BLANK
  if (unit === 0x20ac || unit === 0xa3 || unit === 0xa1 || unit === 0x2022) return SIGN
  if (unit === 0xb7) return SEPARATOR
  return unit < 0x180 || (unit >= 0x2000 && unit <= 0x206f) ? PLAIN : FOREIGN
}

/** « c 🔥 o 🔥 n »: what stands between letters apart. */
const isPictured = (text: string, start: number, end: number) => PICTURE.test(text.slice(start, end))

/** The one letter that a short token is, or ''. */
function letterIn(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const unit = text.charCodeAt(start)
    if (unit < 128) return asciiLetter(unit)
    const plain = fold(unit)
    if (plain >= 97 && plain <= 122) return String.fromCharCode(plain)
  } else if (isPlainDigit(text.charCodeAt(start)) && isPlainDigit(text.charCodeAt(start + 1))) return ''
  const letter = readable(text.slice(start, end))
  return letter.length === 1 && LETTER.test(letter) ? letter : ''
}

function isPlainDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** « c o n n a r d »: letters in a row spell a word, alone or after others. */
function spellsOut({ start, end, letters }: Spelt): Uncovered | undefined {
  if (letters.length < FEWEST_SPELT) return undefined
  const run = letters.slice(0, MOST_SPELT)
  // « c o n n a r d ! »: the mark was read as an i
  const word = wordSpelt(run) ?? wordSpelt(run.slice(0, -1)) ?? wordInside(run)
  return word === undefined ? undefined : { start, end, word }
}
const MOST_SPELT = 200

/** `isPlain`: nothing but a hyphen is odd. */
function uncover(text: string, from: number, to: number, isPlain: boolean): Uncovered | undefined {
  let [start, end] = [from, to]
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  const token = text.slice(start, end)
  // An address of the web or of e-mail hides nothing.
  if (token[0] === '#' || /^(?:https?:|www\.)|@[\w-]+\.\w/i.test(token)) return undefined
  if (isPlain) {
    const elided = /^(?:[dljtsmnc]|qu)['’]/i.exec(token)?.[0].length ?? 0
    const letters = readable(token.slice(elided))
    const parted = letters.length >= FEWEST_PARTED ? wordSpelt(letters) : undefined
    return parted === undefined ? undefined : { start: start + elided, end, word: parted }
  }
  // « su1c1de-toi »
  const hyphen = token.indexOf('-')
  const head = hyphen > 2 ? wordOf(token.slice(0, hyphen)) : undefined
  if (head !== undefined && /^[a-z]{2,4}$/i.test(token.slice(hyphen + 1)))
    return { start, end: start + hyphen, word: head }
  // « d’1d10t », « mange-m€rde »
  const begins = /^(?:(?:[dljtsmnc]|qu)['’]|[a-z]{2,}-(?=[^-]{3,}$))/i.exec(token)?.[0].length ?? 0
  const written = token.slice(begins)
  const word = wordOf(written) ?? (begins > 0 ? wordOf(token) : undefined)
  if (word !== undefined) return { start: start + (wordOf(written) === undefined ? 0 : begins), end, word }
  // « c0n ! » without its space
  const bare = written.replace(/[!?*]+$/, '')
  const shorter = bare.length > 1 && bare.length < written.length ? wordOf(bare) : undefined
  return shorter === undefined
    ? undefined
    : { start: start + begins, end: start + begins + bare.length, word: shorter }
}

const I_OR_L = /[1!|]|[a-z]I/
// « c|o|n », « c*o*n »: one sign between all letters
const PARTED = /^\p{L}([^\p{L}\p{N}])\p{L}(?:\1\p{L})+$/u
function wordOf(written: string): string | undefined {
  const sign = PARTED.exec(written)?.[1]
  const plain = readable(sign === undefined ? written : written.replaceAll(sign, ''))
  return (
    lookUp(plain) ??
    (I_OR_L.test(written) ? wordLike(plain) : undefined) ??
    (UPSIDE_DOWN.test(written) ? lookUp(turned(written)) : undefined)
  )
}

const isEdge = (unit: number) =>
  '.,;:()[]{}«»"“”…¿'.includes(String.fromCharCode(unit)) || fold(unit) === INVISIBLE

function lookUp(plain: string): string | undefined {
  if (plain.length < 2 || plain.includes(' ')) return undefined
  const first = plain.indexOf(MASK)
  if (first < 0) return wordSpelt(plain)
  const bare = wordSpelt(plain.replaceAll(MASK, ''))
  // « c*o*n*n*a*r*d » shows every letter, « c**nard » does not.
  const isParted = LETTER.test(plain.slice(first, plain.lastIndexOf(MASK)))
  return isParted ? (bare ?? wordBehind(plain, MASK)) : (wordBehind(plain, MASK) ?? bare)
}
