import { workerData } from 'node:worker_threads'
import { importDocument, tellResult } from '@balise/charter/import'
import type { DocumentToRead } from './read-document.ts'
import { takeIn } from './take-in.ts'

// Pages come out of a file at about the pace at which their sentences are understood.
const IMPORTED = 50

// The thread in which `readDocument` reads one document: nothing of it is done where pages are served.
const { bytes, fileName, today, locale } = workerData as DocumentToRead
await tellResult(async ({ onProgress, onRecognising }) => {
  const imported = await importDocument(bytes, {
    name: fileName,
    onProgress: (percent) => onProgress((percent * IMPORTED) / 100),
    onRecognising,
  })
  const say = (percent: number) => onProgress(IMPORTED + (percent * (100 - IMPORTED)) / 100)
  return takeIn(imported, { today, locale, say })
})
