// What joins the character before it: marks, skin colours, tags of flags, and what a joiner brings.
const CHARACTER =
  /\r\n|\p{RI}\p{RI}|[^](?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gu
const PLAIN = /^[^\u0300-\uffff\r]*$/

/**
 * How many characters a text has for its reader: an emoji of several parts, or a letter with its accents, is one.
 *
 * https://www.unicode.org/reports/tr29/ for the writings of Europe; syllables of Hangul and of Indic writings that are made of
 * several letters count for more. The same in every browser, unlike `Intl.Segmenter`, whose answer changes with its version.
 */
export function graphemeCount(text: string): number {
  if (PLAIN.test(text)) return text.length
  let count = 0
  CHARACTER.lastIndex = 0
  while (CHARACTER.test(text)) count++
  return count
}
