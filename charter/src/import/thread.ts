import { parentPort } from 'node:worker_threads'
import { ImportRefusal } from './refusal.ts'
import type { ThreadMessage } from './in-thread.ts'

/** More for each page that is a picture. */
const SECONDS_PER_PICTURE = 20

/** What the script of a thread says of its work to whoever waits in `inThread`. */
export type Telling = {
  onProgress: (percent: number) => void
  onRecognising: (pages: number) => void
  /** It is about to do what takes longer than the reading of a document. */
  askTime: (seconds: number) => void
}

/** Does the work of a thread that `inThread` started, and tells what came of it. */
export async function tellResult(work: (telling: Telling) => Promise<unknown>): Promise<void> {
  const tell = (message: ThreadMessage) => parentPort?.postMessage(message)
  const askTime = (seconds: number) => tell({ kind: 'more-time', seconds })
  try {
    const result = await work({
      onProgress: (percent) => tell({ kind: 'progress', percent }),
      onRecognising: (pages) => askTime(pages * SECONDS_PER_PICTURE),
      askTime,
    })
    tell({ kind: 'done', result })
  } catch (error) {
    if (error instanceof ImportRefusal) tell({ kind: 'refused', cause: error.cause, detail: error.detail })
    else if (error instanceof Error)
      tell({ kind: 'failed', message: error.message, stack: error.stack ?? error.message })
    else throw error
  }
}
