import { LOOKS } from '../confusables.ts'
import { INVISIBLE, SPACE, fold } from '../fold.ts'
import { HIDDEN } from './lexicon.ts'
import type { Conduct } from './mention.ts'

/** Signs that stand for a letter inside a word. `1` also stands for `l`, which is tried next. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  '€': 'e',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '£': 'l',
  '¡': 'i',
}
const MASK = '*'
const MASKS = new Set('*#%?•●_')
const SEPARATORS = new Set('.-_·*\u00b7,/~')
const LETTER = /[a-z]/

/** Letters once each: « connnard » and « conard » are one word. */
const single = (word: string) => word.replace(/(.)\1+/g, '$1')

const known = new Map(HIDDEN.map(([word, category]) => [single(word), category]))
const byFirst = new Map<string, [string, Conduct][]>()
for (const [word, category] of known) {
  const of = byFirst.get(word[0]!)
  if (of) of.push([word, category])
  else byFirst.set(word[0]!, [[word, category]])
}
const LONGEST_TOKEN = 48
const FEWEST_SPELT = 4
// No one writes more of them in a post: beyond, it is noise, and the words before say enough.
const MOST_READ = 1_000

export type Uncovered = { start: number; end: number; category: Conduct }
type Spelt = { start: number; end: number; letters: string }

/**
 * Words of abuse written so that a filter misses them: other signs for letters, letters apart, letters repeated, some
 * hidden by stars. Only what shows such a sign is read again, so that a plain text costs one look at each unit.
 */
export function hiddenIn(text: string): readonly Uncovered[] {
  let found: Uncovered[] | undefined
  let spelt: Spelt | undefined
  let read = 0
  let start = -1
  let sort = 0 // what the token has: letters, signs, letters alone between separators
  let alone = 0
  let run = 0
  let last = -1

  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const kind = unit < SORTS.length ? SORTS[unit]! : sortOfForeign(unit)
    if (kind !== BLANK) {
      if (start < 0) start = i
      run = unit === last ? run + 1 : 0
      last = unit
      sort |= run >= 2 && kind === PLAIN ? SIGN | PLAIN : kind
      if (kind === SEPARATOR) alone += i - start === 1 || SORTS_SEPARATOR(text.charCodeAt(i - 2)) ? 1 : 0
      continue
    }
    if (start >= 0) {
      const length = i - start
      if (length <= 2 && sort !== SEPARATOR) {
        const letter = length === 1 || sort !== PLAIN ? letterIn(text, start, i) : ''
        if (letter !== '')
          spelt = { start: spelt?.start ?? start, end: i, letters: (spelt?.letters ?? '') + letter }
        else if (spelt) {
          found = kept(found, spellsOut(spelt))
          spelt = undefined
        }
      } else {
        if (spelt) found = kept(found, spellsOut(spelt))
        spelt = undefined
        const isOdd =
          ((sort & FOREIGN) !== 0 || ((sort & SIGN) !== 0 && (sort & PLAIN) !== 0) || alone >= 2) &&
          !text.startsWith('http', start)
        if (isOdd && length <= LONGEST_TOKEN && ++read <= MOST_READ)
          found = kept(found, uncover(text, start, i))
      }
    }
    start = last = -1
    sort = alone = run = 0
  }
  if (spelt) found = kept(found, spellsOut(spelt))
  return found ?? NOTHING
}

const NOTHING: readonly Uncovered[] = []
const kept = (found: Uncovered[] | undefined, one: Uncovered | undefined) =>
  one ? [...(found ?? []), one] : found

const BLANK = 0
const PLAIN = 1
const SIGN = 2
const SEPARATOR = 4
const FOREIGN = 8
const SORTS = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  if (unit > 127) return sortOfForeign(unit)
  const sign = String.fromCharCode(unit)
  if (unit <= 32) return BLANK
  if (sign in LEET || MASKS.has(sign)) return SIGN
  return SEPARATORS.has(sign) ? SEPARATOR : PLAIN
})
const SORTS_SEPARATOR = (unit: number) => SORTS[unit] === SEPARATOR

/** Accented letters and the marks of French are plain. */
function sortOfForeign(unit: number): number {
  if (fold(unit) === SPACE) return BLANK
  if (unit === 0x20ac || unit === 0xa3 || unit === 0xa1) return SIGN
  if (unit === 0xb7) return SEPARATOR
  return unit < 0x250 || (unit >= 0x2000 && unit <= 0x206f) ? PLAIN : FOREIGN
}

/** The one letter that a short token is, or ''. */
function letterIn(text: string, start: number, end: number): string {
  if (end - start === 1) {
    const plain = fold(text.charCodeAt(start))
    if (plain >= 97 && plain <= 122) return String.fromCharCode(plain)
  } else if (isPlainDigit(text.charCodeAt(start)) && isPlainDigit(text.charCodeAt(start + 1))) return ''
  const letter = readable(text.slice(start, end))
  return letter.length === 1 && LETTER.test(letter) ? letter : ''
}

const isPlainDigit = (unit: number) => unit >= 48 && unit <= 57

/** « c o n n a r d »: letters in a row spell a word, alone or after others. */
function spellsOut({ start, end, letters }: Spelt): Uncovered | undefined {
  if (letters.length < FEWEST_SPELT) return undefined
  const spelt = single(letters.slice(0, MOST_SPELT))
  for (const [word, category] of known)
    if (word.length >= FEWEST_SPELT && spelt.includes(word)) return { start, end, category }
  return undefined
}
const MOST_SPELT = 200

function uncover(text: string, from: number, to: number): Uncovered | undefined {
  let [start, end] = [from, to]
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  const written = text.slice(start, end)
  const plain = readable(written)
  const category =
    lookUp(plain) ?? (written.includes('1') ? lookUp(readable(written.replaceAll('1', 'l'))) : undefined)
  return category && { start, end, category }
}

const isEdge = (unit: number) =>
  '.,;:()[]{}«»"“”…¿'.includes(String.fromCharCode(unit)) || fold(unit) === INVISIBLE

/** Lower-case Latin letters, and stars for what is hidden. */
function readable(written: string): string {
  let plain = ''
  if (isAscii(written)) {
    for (let i = 0; i < written.length; i++) plain += PLAINLY[written.charCodeAt(i)]!
    return plain.trim()
  }
  for (const letter of written.normalize('NFKC')) {
    const folded = letter.length === 1 ? fold(letter.charCodeAt(0)) : 0
    if (folded === INVISIBLE) continue
    const lower = String.fromCharCode(folded)
    const latin = LETTER.test(lower) ? lower : (LEET[letter] ?? LOOKS[letter.toLowerCase()])
    if (latin !== undefined) plain += latin
    else if (MASKS.has(letter)) plain += MASK
    else if (!SEPARATORS.has(letter) && letter !== '’' && letter !== "'") plain += ' '
  }
  return plain.trim()
}

const isAscii = (written: string) => {
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) > 127) return false
  return true
}
// What `readable` makes of each sign of ASCII, worked out once: most words are written with these alone.
const PLAINLY = Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  const lower = sign.toLowerCase()
  if (LETTER.test(lower)) return lower
  if (LEET[sign] !== undefined) return LEET[sign]
  if (MASKS.has(sign)) return MASK
  return SEPARATORS.has(sign) || sign === "'" || fold(unit) === INVISIBLE ? '' : ' '
})

function lookUp(plain: string): Conduct | undefined {
  if (plain.length < 3 || plain.includes(' ')) return undefined
  const word = single(plain)
  const category = known.get(word) ?? known.get(word.replaceAll(MASK, ''))
  return category ?? (plain.includes(MASK) ? behindStars(plain) : undefined)
}

/** A word of which some letters are shown: its first ones, its last ones, and about as many between as stars. */
function behindStars(plain: string): Conduct | undefined {
  const first = plain.indexOf(MASK)
  const last = plain.lastIndexOf(MASK)
  const [head, tail] = [single(plain.slice(0, first)), single(plain.slice(last + 1))]
  const shown = head.length + tail.length
  if (first < 1 || shown < 2) return undefined
  const stars = last - first + 1
  return byFirst
    .get(head[0]!)
    ?.find(
      ([word]) =>
        word.length > shown &&
        word.length - shown <= stars + 1 &&
        shown * 2 >= word.length - 1 &&
        word.startsWith(head) &&
        word.endsWith(tail),
    )?.[1]
}
