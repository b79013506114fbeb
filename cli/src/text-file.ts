import { InputError } from './failures.ts'
import type { Io } from './io.ts'

/** Reads a whole file as UTF-8; `-` is standard input. */
export async function readTextFile(path: string, io: Io): Promise<string> {
  if (path === '-') return io.readInput()
  let bytes: Uint8Array
  try {
    bytes = await io.readFile(path)
  } catch (error) {
    throw new InputError('unreadable', path, { reason: reasonOf(error) })
  }
  try {
    // The mark that some editors put first is kept: it is part of the bytes that a digest speaks of.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError('not-utf8', path, {})
  }
}

/** The system's own name for why: ENOENT, EACCES, EISDIR. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
