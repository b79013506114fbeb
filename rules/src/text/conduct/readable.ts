import { LOOKS } from '../confusables.ts'
import { INVISIBLE, SPACE, fold } from '../fold.ts'

/** Signs that stand for a letter inside a word. `1` also stands for `l`, which is tried next. */
export const LEET: Readonly<Record<string, string>> = {
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
export const MASK = '*'
export const MASKS = new Set('*#%?•●_')
export const SEPARATORS = new Set('.-_·*\u00b7,/~')
export const LETTER = /[a-z]/
export const PICTURE = /^[\p{Extended_Pictographic}\ufe0f\u200d]+$/u

// Letters that are turned upside down, in the order of those that they stand for.
const TURNED = 'ɐqɔpǝɟƃɥıɾʞlɯuodbɹsʇnʌʍxʎz'
export const UPSIDE_DOWN = /[ɐɔǝɟƃɥɹʇʌʍʎɯɾʞ]/
export const turned = (written: string) => {
  let plain = ''
  for (const letter of written) plain = (LATIN[TURNED.indexOf(letter)] ?? letter) + plain
  return plain
}
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

// Letters in black circles, in black squares, and those that make flags, which NFKC leaves alone.
const BOXES = [0x1f150, 0x1f170, 0x1f1e6]
function boxedLetter(point: number): string {
  if (point < BOXES[0]!) return ''
  const box = BOXES.find((first) => point >= first && point < first + 26)
  return box === undefined ? '' : String.fromCharCode(97 + point - box)
}

/** Lower-case Latin letters, and stars for what is hidden. */
export function readable(written: string): string {
  let plain = ''
  if (isAscii(written)) {
    for (let i = 0; i < written.length; i++) plain += PLAINLY[written.charCodeAt(i)]!
    return plain.trim()
  }
  for (const letter of written.normalize('NFKC')) {
    const boxed = boxedLetter(letter.codePointAt(0)!)
    if (boxed !== '') {
      plain += boxed
      continue
    }
    const folded = letter.length === 1 ? fold(letter.charCodeAt(0)) : SPACE
    if (folded === INVISIBLE) continue
    const lower = String.fromCharCode(folded)
    const latin = LETTER.test(lower) ? lower : (LEET[letter] ?? LOOKS[letter.toLowerCase()])
    if (latin !== undefined) plain += latin
    else if (MASKS.has(letter) || PICTURE.test(letter)) plain += MASK
    else if (!SEPARATORS.has(letter) && letter !== '’' && letter !== "'") plain += ' '
  }
  return plain.trim()
}

/** The letter that a unit of ASCII stands for, or ''. */
export const asciiLetter = (unit: number): string => LETTERS[unit]!

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
const LETTERS = PLAINLY.map((plain) => (LETTER.test(plain) ? plain : ''))
