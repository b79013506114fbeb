import { fromKysely, PgBoss } from 'pg-boss'
import type { PoolConfig } from 'pg'
import type { Ctx } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import type { Enqueue, Job, Payload } from './job.ts'

/** The net under "notify": a lost wake-up waits no longer than this; thirty seconds if pg-boss is left to choose. */
const POLL_SECONDS = 5
const TICK_SECONDS = 15
const BEAT = 'jobs'

/**
 * The one door to the queue (pg-boss). A job only wakes: what is to be done is in the rows it reads, so that losing
 * one, or running one twice, changes nothing.
 */
export function createQueue(
  { db, connection, now }: { db: Database; connection: PoolConfig; now: () => Date },
  jobs: Job[],
) {
  const boss = new PgBoss({
    ...(connection as ConstructorParameters<typeof PgBoss>[0] & object),
    schema: 'pgboss',
    max: 4,
    createSchema: false,
    useListenNotify: true,
    schedule: false, // ours, below: it asks for a job in every organisation
    monitorVacuum: false,
  })
  boss.on('error', (error) => console.error(`jobs: ${error.message}`))
  let ticking: NodeJS.Timeout | undefined

  const enqueue: Enqueue = async (ctx, name, payload, { startAfter } = {}) => {
    await boss.send(name, payload, { db: fromKysely(ctx.db), ...(startAfter && { startAfter }) })
  }

  async function beat() {
    const row = { part: BEAT, beat_at: now() }
    await db
      .insertInto('heartbeat')
      .values(row)
      .onConflict((conflict) => conflict.column('part').doUpdateSet(row))
      .execute()
  }

  const lastAsked = new Map<Job, number>()
  async function tick() {
    const due = jobs.filter((job) => {
      const last = lastAsked.get(job) ?? -Infinity
      return job.everySeconds && now().getTime() - last >= job.everySeconds * 1000
    })
    for (const job of due) {
      lastAsked.set(job, now().getTime())
      for (const organisationId of await listTenants(db)) await boss.send(job.name, { organisationId })
    }
  }

  type As = (actor: Ctx['actor']) => Ctx
  const run = (as: As, job: Job, payload: Payload) =>
    job.run(as({ kind: 'system', organisationId: payload.organisationId, job: job.name }), payload)

  return {
    enqueue,
    /** Makes the queues; must come before the first `enqueue`. */
    async open() {
      await boss.start()
      for (const { name, retries } of jobs)
        await boss.createQueue(name, {
          retryLimit: retries,
          retryBackoff: true,
          notify: true,
          deleteAfterSeconds: 86_400,
        })
    },
    /** Lets this process run jobs; `as` gives each the eyes of its organisation and of nobody else. */
    async work(as: As) {
      const polling = { pollingIntervalSeconds: POLL_SECONDS, notifyPollingIntervalSeconds: POLL_SECONDS }
      for (const job of jobs)
        await boss.work<Payload>(job.name, polling, async (batch) => {
          for (const { data } of batch)
            await run(as, job, data).catch((error: Error) => {
              console.error(`jobs: ${job.name}: ${error.stack ?? error.message}`)
              throw error
            })
          await beat()
        })
      const ask = () => void tick().catch((error: Error) => console.error(`jobs: ${error.message}`))
      ask()
      ticking = setInterval(ask, TICK_SECONDS * 1000)
    },
    /** Runs every job that waits, also those of a later hour, until none is left: for tests and operators. */
    async runWaiting(as: As) {
      for (let ran = true; ran;) {
        ran = false
        for (const job of jobs)
          for (const { id, data } of await boss.fetch<Payload>(job.name, {
            batchSize: 50,
            ignoreStartAfter: true,
          })) {
            ran = true
            await run(as, job, data)
            await boss.complete(job.name, id)
          }
      }
    },
    async close() {
      clearInterval(ticking)
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

/** When a job last ran to its end, anywhere; null when none ever did. Older than three minutes, something is wrong. */
export async function lastBeat(db: Database): Promise<Date | null> {
  const row = await db.selectFrom('heartbeat').select('beat_at').where('part', '=', BEAT).executeTakeFirst()
  return row?.beat_at ?? null
}

/** Every organisation of the installation: its id, nothing more. */
export async function listTenants(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('tenant').select('organisation_id').orderBy('organisation_id').execute()
  return rows.map((row) => row.organisation_id)
}
