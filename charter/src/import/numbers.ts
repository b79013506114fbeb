const ROMANS: readonly (readonly [value: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number as a list writes it: `format` is Word's name for it, or the first sign of the series in OpenDocument. */
export function writtenNumber(value: number, format: string): string {
  if (value < 1 || value > 399) return String(value)
  if (/^(?:upperRoman|I)$/.test(format)) return roman(value)
  if (/^(?:lowerRoman|i)$/.test(format)) return roman(value).toLowerCase()
  if (/^(?:upperLetter|A)$/.test(format)) return letter(value)
  if (/^(?:lowerLetter|a)$/.test(format)) return letter(value).toLowerCase()
  return String(value)
}

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [unit, sign] of ROMANS)
    while (rest >= unit) {
      written += sign
      rest -= unit
    }
  return written
}

// After Z, Word writes AA, BB, CC.
const letter = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
