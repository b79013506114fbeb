import { parentPort, workerData } from 'node:worker_threads'
import { importDocument } from './import-document.ts'
import { ImportRefusal } from './refusal.ts'
import type { WorkerMessage } from './run-import.ts'

// The thread in which `runImport` reads one document.
const { bytes, name } = workerData as { bytes: Uint8Array; name: string }
const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

try {
  const imported = await importDocument(bytes, {
    name,
    onProgress: (percent) => tell({ kind: 'progress', percent }),
    onRecognising: (pages) => tell({ kind: 'recognising', pages }),
  })
  tell({ kind: 'done', imported })
} catch (error) {
  if (error instanceof ImportRefusal) tell({ kind: 'refused', cause: error.cause, detail: error.detail })
  else if (error instanceof Error)
    tell({ kind: 'failed', message: error.message, stack: error.stack ?? error.message })
  else throw error
}
