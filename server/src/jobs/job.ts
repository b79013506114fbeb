import type { Ctx } from '../ctx.ts'

/** What a job carries: always the organisation it works for, so that it sees only that one. */
export type Payload = { organisationId: string } & Record<string, unknown>

export type Job = {
  name: string
  /** How many times a failed run is tried again, each later than the one before. */
  retries: number
  /** For a job that the clock asks for too, in every organisation: how often, in seconds. */
  everySeconds?: number
  run: (ctx: Ctx, payload: Payload) => Promise<unknown>
}

/**
 * Asks for a job in the running transaction: it exists if, and only if, what asked for it does.
 *
 * @param startAfter not before this instant; at once when it is not said
 */
export type Enqueue = (
  ctx: Pick<Ctx, 'db'>,
  name: string,
  payload: Payload,
  options?: { startAfter?: Date },
) => Promise<void>

export function defineJob(job: Omit<Job, 'retries'> & { retries?: number }): Job {
  return { retries: 5, ...job }
}
