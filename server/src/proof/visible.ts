// Marks that turn the order of words around, and those that show nothing at all (Unicode UAX #9, and Default_Ignorable).
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** A proof shows what is there: characters that hide, or that reorder others, are written by their number. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(HIDDEN, (mark) => `[U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/[\p{Cc}]/gu, (control) => (control === '\t' || control === '\n' ? ' ' : '\ufffd'))
}
