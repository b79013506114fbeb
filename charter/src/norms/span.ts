/** A part of a text, in UTF-16 units, end excluded. */
export type Span = { start: number; end: number }

/** The span without the spaces, bullets and separators around what it says. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;:•·▪*–—-]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;:]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
