import { defineJob } from '../jobs/job.ts'
import { sealLog } from './seal.ts'

/** A head that nobody can rewrite without the key of the installation. */
export const sealJob = defineJob({ name: 'log.seal', everySeconds: 3600, run: (ctx) => sealLog(ctx) })
