/** Units that are not seen: combining marks, zero-width and direction marks, soft hyphen, variation selectors. */
export const INVISIBLE = 0
export const SPACE = 32
const APOSTROPHE = 39
export const HYPHEN = 45

// Latin letters lose their case and their accents; computed once, so that folding is one look-up.
const LATIN = new Uint16Array(0x250)
for (let unit = 0; unit < LATIN.length; unit++) {
  const letter = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase()
  LATIN[unit] = letter.length === 1 ? letter.charCodeAt(0) : unit
}
for (const unit of [9, 10, 11, 12, 13, 0x85, 0xa0]) LATIN[unit] = SPACE
LATIN[0xad] = INVISIBLE
LATIN[0xb4] = LATIN[0x60] = APOSTROPHE

/**
 * One UTF-16 unit as words are compared: without case, without accent, spaces and apostrophes alike.
 * One unit gives one unit, so that an offset found is an offset in the text as it was written.
 */
export function fold(unit: number): number {
  if (unit < 0x250) return LATIN[unit]!
  if (unit >= 0x300 && unit <= 0x36f) return INVISIBLE
  if (unit >= 0x2000 && unit <= 0x206f) return foldPunctuation(unit)
  if (unit >= 0xff01 && unit <= 0xff5e) return LATIN[unit - 0xfee0]! // full-width forms
  if (unit === 0x3000) return SPACE
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f)) return INVISIBLE
  if (unit === 0x2bc) return APOSTROPHE
  return unit
}

function foldPunctuation(unit: number): number {
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return SPACE
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060) return INVISIBLE
  if (unit >= 0x2010 && unit <= 0x2015) return HYPHEN
  return unit === 0x2018 || unit === 0x2019 || unit === 0x201b ? APOSTROPHE : unit
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** Whether a folded unit is part of a word: a letter of any alphabet, or a digit. */
export function isWordUnit(folded: number): boolean {
  if (folded < 128) return (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57)
  if (folded < 0xc0 || folded === 0xd7 || folded === 0xf7) return false
  return (
    !(folded >= 0x2000 && folded <= 0x2bff) && !(folded >= 0x3000 && folded <= 0x303f) && !isSurrogate(folded)
  )
}

export const UNSEEN = 0
const SEEN = 1
export const IN_WORD = 2
export const DIGIT = 3

const sortOfFolded = (unit: number) =>
  unit === INVISIBLE ? UNSEEN : !isWordUnit(unit) ? SEEN : unit >= 48 && unit <= 57 ? DIGIT : IN_WORD

const SORTS = Uint8Array.from(LATIN, sortOfFolded)

/** What one UTF-16 unit of a text is for words; from `IN_WORD` on, it belongs to one. */
export const sortOf = (unit: number): number => (unit < 0x250 ? SORTS[unit]! : sortOfFolded(fold(unit)))

/** A text as words are compared; its offsets are not those of the text. */
export function folded(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    if (unit === INVISIBLE || (unit === SPACE && result.endsWith(' '))) continue
    result += String.fromCharCode(unit)
  }
  return result.trim()
}
