import type { Line } from './lines.ts'

/** Whether a document gives rules of conduct about what is said and shown. */
export function isNormative(lines: readonly Line[]): boolean {
  return lines.length > 0
}
