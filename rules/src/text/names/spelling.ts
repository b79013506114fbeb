import { DIGIT, INVISIBLE, IN_WORD, SPACE, UNSEEN, fold, sortOf } from '../fold.ts'

const OE = 0x153
const AE = 0xe6
const [A, E, O] = [97, 101, 111]

const isMark = (unit: number) => unit >= 0x300 && unit <= 0x36f

/** Where the word that begins here ends: after its last letter and the accents written apart that it carries. */
export function endOfWord(text: string, start: number): number {
  let end = start
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const sort = sortOf(unit)
    if (sort >= IN_WORD || (isMark(unit) && end === i)) end = i + 1
    else if (sort !== UNSEEN) break
  }
  return end
}

const END = 0
const SKIPPED = 1
const letterOf = (unit: number): number => {
  const sort = sortOf(unit)
  return sort === UNSEEN ? SKIPPED : sort < IN_WORD ? END : fold(unit)
}
// What each unit of Latin is in a word, so that reading one is one look-up.
const LETTERS = Uint16Array.from({ length: 0x250 }, (_, unit) => letterOf(unit))

/** A number for the word that begins here, the same for all its spellings; other words may share it. */
export function hashOfWord(text: string, start: number): number {
  let hash = 0
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const letter = unit < 0x250 ? LETTERS[unit]! : letterOf(unit)
    if (letter === END) break
    if (letter === SKIPPED) continue
    if (letter === OE) hash = Math.imul(Math.imul(hash, 31) + O, 31) + E
    else if (letter === AE) hash = Math.imul(Math.imul(hash, 31) + A, 31) + E
    else hash = (Math.imul(hash, 31) + letter) | 0
  }
  return hash | 0
}

// No name has a word of so many letters: what is longer is cut, and is nobody's.
const LONGEST_WORD = 60

/** The word that begins here as names are compared: without case or accent, « œ » as « oe ». */
export function wordAt(text: string, start: number): string {
  let end = start
  let unit = 0
  while (end < text.length && end - start < LONGEST_WORD) {
    unit = text.charCodeAt(end)
    if (unit >= 128 || LETTERS[unit] === END) break
    end++
  }
  const plain = text.slice(start, end).toLowerCase()
  return unit >= 128 ? wordFrom(text, end, plain) : plain
}

function wordFrom(text: string, from: number, beginning: string): string {
  let word = beginning
  for (let i = from; i < text.length && word.length < LONGEST_WORD; i++) {
    const unit = text.charCodeAt(i)
    const letter = unit < 0x250 ? LETTERS[unit]! : letterOf(unit)
    if (letter === END) break
    if (letter === SKIPPED) continue
    word += letter === OE ? 'oe' : letter === AE ? 'ae' : String.fromCharCode(letter)
  }
  return word
}

function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}

export const isCapital = (text: string, start: number): boolean => isUpper(text.charCodeAt(start))

/** Two letters at least, all of them capitals; « CM2 » is too. */
export function isShouted(text: string, start: number): boolean {
  let letters = 0
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const sort = sortOf(unit)
    if (sort === UNSEEN) continue
    if (sort < IN_WORD) break
    if (sort === DIGIT) continue
    if (!isUpper(unit)) return false
    letters++
  }
  return letters > 1
}

/** What stands between two words that follow each other. */
export const BROKEN = 0
export const SPACED = 1
export const HYPHENED = 2
export const ELIDED = 3
export const DOTTED = 4

// « J. -P. », or a narrow space beside an ordinary one.
const LONGEST_GAP = 3
const APOSTROPHE = 39
const HYPHEN = 45
const DOT = 46

/** How two words are joined; a new line joins nothing. */
export function gapBetween(text: string, end: number, next: number): number {
  if (next - end > LONGEST_GAP) return BROKEN
  let gap = BROKEN
  for (let i = end; i < next; i++) {
    const written = text.charCodeAt(i)
    if (written === 10 || written === 13 || written === 0x2028 || written === 0x2029) return BROKEN
    const unit = fold(written)
    if (unit === INVISIBLE) continue
    if (unit === SPACE) gap ||= SPACED
    else if (unit === DOT && gap === BROKEN) gap = DOTTED
    else if (unit === APOSTROPHE && gap === BROKEN) gap = ELIDED
    else if (unit === HYPHEN && gap === BROKEN) gap = HYPHENED
    else if (unit === HYPHEN && gap === DOTTED) continue
    else return BROKEN
  }
  // « porte - parole » holds a dash, not a hyphen; `HYPHENED` stays for one without spaces.
  return gap === HYPHENED && next - end > 1 ? BROKEN : gap
}

/** A word of a text as a set or a list in one string gives them: lower case, without accent. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
