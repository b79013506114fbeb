import { sealJob } from './log/jobs.ts'

/** Every job of the house, on one screen. `everySeconds` in its own file says which ones the clock asks for. */
export const allJobs = [sealJob]
