import { workerData } from 'node:worker_threads'
import { importDocument, tellResult } from '@balise/charter/import'
import { normsIn } from '@balise/charter/norms'
import type { DocumentToRead, Read } from './read-document.ts'
import { MODEL_SECONDS, secondOpinion } from './second-opinion.ts'
import { takeIn } from './take-in.ts'

// How far each step of the work goes, in percent of it; of a long charter, faults take most of the time.
const [IMPORTED, NORMS_FOUND, FAULTS_FOUND] = [40, 60, 100]
// For what is done before and after the model is asked.
const MARGIN = 10

// The thread in which `readDocument` reads one document: nothing of it is done where pages are served.
const { bytes, fileName, today, locale, model } = workerData as DocumentToRead
await tellResult(async ({ onProgress, onRecognising, askTime }): Promise<Read> => {
  const imported = await importDocument(bytes, {
    name: fileName,
    onProgress: (percent) => onProgress((percent * IMPORTED) / 100),
    onRecognising,
  })
  const norms = normsIn(imported, locale)
  onProgress(NORMS_FOUND)
  if (model) askTime(MODEL_SECONDS + MARGIN)
  const opinion = model && (await secondOpinion(imported, norms, { model, locale }))
  const say = (percent: number) => onProgress(NORMS_FOUND + (percent * (FAULTS_FOUND - NORMS_FOUND)) / 100)
  const read = takeIn(imported, norms, opinion?.norms ?? [], { today, locale, say })
  const proposals = read.proposals.filter(({ norm }) => norm?.origin === 'model').length
  return { ...read, model: opinion && { proposals, failure: opinion.failure } }
})
