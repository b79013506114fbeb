/**
 * A pattern that begins and ends with whole words, for all its places in a text: French letters with accents are
 * letters, which `\b` does not know. For `has` and `matchAll`, which keep no place between two uses.
 */
export function whole(pattern: TemplateStringsArray): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.raw[0]!})(?![\\p{L}\\p{N}])`, 'gu')
}

export const has = (plain: string, pattern: RegExp): boolean => plain.search(pattern) >= 0
