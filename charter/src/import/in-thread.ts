import { Worker } from 'node:worker_threads'
import { ImportRefusal } from './refusal.ts'
import type { RefusalCause } from './refusal.ts'

/** What a thread that reads a document tells: how far it is, and at last what it read or why it did not. */
export type ThreadMessage =
  | { kind: 'progress'; percent: number }
  | { kind: 'more-time'; seconds: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'refused'; cause: RefusalCause; detail: string }
  | { kind: 'failed'; message: string; stack: string }

export type ThreadOptions = {
  onProgress?: (percent: number) => void
  /** Before it is given up, without what it asks for besides. */
  maxSeconds: number
}

const MAX_OLD_MB = 700
const STACK_MB = 8

/**
 * Runs a script that reads a document in a thread of its own, with its share of memory and of time: whatever is in the
 * file, the caller goes on.
 *
 * @throws {ImportRefusal} also too-slow · too-heavy
 */
export async function inThread<Result>(
  script: URL,
  data: unknown,
  { onProgress = () => {}, maxSeconds }: ThreadOptions,
): Promise<Result> {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_MB, stackSizeMb: STACK_MB },
    // A thread without our environment has nothing of it to tell.
    env: {},
    stdout: true,
    stderr: true,
  })
  let seconds = maxSeconds
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Result>((resolve, reject) => {
      const arm = () => {
        clearTimeout(timer)
        timer = setTimeout(() => reject(new ImportRefusal('too-slow', String(seconds))), seconds * 1000)
      }
      arm()
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') onProgress(message.percent)
        else if (message.kind === 'more-time') {
          seconds += message.seconds
          arm()
        } else if (message.kind === 'done') resolve(message.result as Result)
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

function errorOf(message: Extract<ThreadMessage, { kind: 'refused' | 'failed' }>): Error {
  if (message.kind === 'refused') return new ImportRefusal(message.cause, message.detail)
  const error = new Error(message.message)
  error.stack = message.stack
  return error
}
