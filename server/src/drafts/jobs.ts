import { defineJob } from '../jobs/job.ts'
import { readDocuments } from './read-documents.ts'

/** Asked for by each import, and by the clock for those whose reader died: the rows say what waits. */
export const readDocumentsJob = defineJob({
  name: 'drafts.read-documents',
  everySeconds: 60,
  retries: 2, // at once, for a fault of ours; then the clock asks again
  run: (ctx) => readDocuments(ctx),
})

export const draftJobs = [readDocumentsJob]
