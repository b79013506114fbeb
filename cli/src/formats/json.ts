import type { Checked } from './checked.ts'

/** One value, for a person or a program to read. */
export function jsonPage(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** One verdict a line, with the case it is about first. */
export function jsonLine({ source, verdict }: Checked): string {
  return `${JSON.stringify({ case: source, ...verdict })}\n`
}
