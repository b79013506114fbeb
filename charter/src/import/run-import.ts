import { Worker } from 'node:worker_threads'
import type { Imported } from './imported.ts'
import type { ImportOptions } from './import-document.ts'
import { ImportRefusal, MAX_BYTES } from './refusal.ts'
import type { RefusalCause } from './refusal.ts'

/** What the worker tells: how far it is, and at last what it read or why it did not. */
export type WorkerMessage =
  | { kind: 'progress'; percent: number }
  | { kind: 'recognising'; pages: number }
  | { kind: 'done'; imported: Imported }
  | { kind: 'refused'; cause: RefusalCause; detail: string }
  | { kind: 'failed'; message: string; stack: string }

const MAX_SECONDS = 60
/** More for each page that is a picture. */
const SECONDS_PER_PICTURE = 20
const MAX_OLD_MB = 700
const STACK_MB = 8

/**
 * Reads a document as `importDocument` does, in a thread of its own with its share of memory and of time: whatever is
 * in the file, the caller goes on.
 *
 * @param maxSeconds of reading, without the recognition of pages
 * @throws {ImportRefusal} also too-slow · too-heavy
 */
export async function runImport(
  bytes: Uint8Array,
  { name, onProgress = () => {}, maxSeconds = MAX_SECONDS }: ImportOptions & { maxSeconds?: number },
): Promise<Imported> {
  if (bytes.length === 0) throw new ImportRefusal('empty')
  if (bytes.length > MAX_BYTES) throw new ImportRefusal('too-large')
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_MB, stackSizeMb: STACK_MB },
    // A thread without our environment has nothing of it to tell.
    env: {},
    stdout: true,
    stderr: true,
  })
  let seconds = maxSeconds
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Imported>((resolve, reject) => {
      const arm = () => {
        clearTimeout(timer)
        timer = setTimeout(() => reject(new ImportRefusal('too-slow', String(seconds))), seconds * 1000)
      }
      arm()
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'progress') onProgress(message.percent)
        else if (message.kind === 'recognising') {
          seconds += message.pages * SECONDS_PER_PICTURE
          arm()
        } else if (message.kind === 'done') resolve(message.imported)
        else reject(errorOf(message))
      })
      worker.on('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportRefusal('too-heavy') : error),
      )
      worker.on('exit', (code) => reject(new Error(`the reader of documents ended with ${code}`)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function errorOf(message: Extract<WorkerMessage, { kind: 'refused' | 'failed' }>): Error {
  if (message.kind === 'refused') return new ImportRefusal(message.cause, message.detail)
  const error = new Error(message.message)
  error.stack = message.stack
  return error
}
