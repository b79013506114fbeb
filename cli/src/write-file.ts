import { InputError } from './failures.ts'
import type { Io } from './io.ts'
import { reasonOf } from './text-file.ts'

/** Writes a file; @throws {InputError} when its folder is missing or closed. */
export async function writeWhole(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    await io.writeFile(path, bytes)
  } catch (error) {
    throw new InputError('unwritable', path, { reason: reasonOf(error) })
  }
}
