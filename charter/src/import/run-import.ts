import type { Imported } from './imported.ts'
import type { ImportOptions } from './import-document.ts'
import { inThread } from './in-thread.ts'
import { ImportRefusal, MAX_BYTES } from './refusal.ts'

const MAX_SECONDS = 60

/**
 * Reads a document as `importDocument` does, in a thread of its own.
 *
 * @param maxSeconds of reading, without the recognition of pages
 * @throws {ImportRefusal} also too-slow · too-heavy
 */
export async function runImport(
  bytes: Uint8Array,
  { name, onProgress, maxSeconds = MAX_SECONDS }: ImportOptions & { maxSeconds?: number },
): Promise<Imported> {
  if (bytes.length === 0) throw new ImportRefusal('empty')
  if (bytes.length > MAX_BYTES) throw new ImportRefusal('too-large')
  const script = new URL('./worker.ts', import.meta.url)
  return inThread<Imported>(script, { bytes, name }, { maxSeconds, ...(onProgress ? { onProgress } : {}) })
}
