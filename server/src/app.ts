import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Actor, Ctx, Parts } from './ctx.ts'
import type { Job } from './jobs/job.ts'
import { openKysely, openPool, reachDatabase } from './db/client.ts'
import { migrate } from './db/migrate.ts'
import { createQueue } from './jobs/queue.ts'
import { allNetworks } from './networks/all.ts'
import { createHttp } from './networks/http.ts'
import { createFake } from './networks/fake/fake.ts'
import { fileFakeStore } from './networks/fake/store.ts'
import { createFiles } from './parts/files.ts'
import { openKeys } from './parts/keys.ts'
import { createMailer } from './parts/mailer.ts'
import { uuidv7 } from './parts/uuid.ts'
import { createVault } from './parts/vault.ts'
import { createSignIn } from './people/index.ts'
import { allJobs } from './schedule.ts'

/** `reached`: a database that somebody else started and will stop. */
type Held = Parts & { reached: Awaited<ReturnType<typeof reachDatabase>> }

export type App = Awaited<ReturnType<typeof createApp>>

/** Everything that is made once, made here, in reading order. Tests pass the parts they want to hold. */
export async function createApp(config: Config, held: Partial<Held> = {}, jobs: Job[] = allJobs) {
  const now = held.now ?? (() => new Date())
  const random = held.random ?? randomBytes
  const newId = held.newId ?? (() => uuidv7(now(), random(10)))

  const { connections, stop: stopDatabase } =
    held.reached ?? (await reachDatabase(config.dataDir, config.databaseUrl))
  await migrate(connections.owner)
  const pool = openPool(connections.app)
  const db = openKysely(pool)

  const keys = held.keys ?? openKeys(join(config.dataDir, 'keys'))
  const mailer =
    held.mailer ??
    createMailer({ smtpUrl: config.smtpUrl, folder: join(config.dataDir, 'mail'), from: config.mailFrom })
  const networks =
    held.networks ??
    allNetworks(createFake({ store: fileFakeStore(join(config.dataDir, 'fake-network.jsonl')) }))
  const { reached: _, ...heldParts } = held
  const parts: Parts = {
    db,
    now,
    newId,
    random,
    networks,
    http: createHttp(),
    files: createFiles(join(config.dataDir, 'media')),
    keys,
    mailer,
    vault: createVault(keys.vault),
    origin: config.origin,
    model: config.model,
    ...heldParts,
  }

  const queue = createQueue({ db, connection: connections.app, now }, jobs)
  await queue.open()
  const as = (actor: Actor): Ctx => ({ ...parts, actor, enqueue: queue.enqueue })

  return {
    as,
    signIn: createSignIn(parts),
    /** Lets this process do what waits: sending, mails, seals. */
    start: () => queue.work(as),
    /** Runs what waits now, then returns: for a test or an operator. */
    runJobs: () => queue.runWaiting(as),
    /** Lets what runs end, then closes everything, the embedded database last. */
    async stop() {
      await queue.close()
      await db.destroy()
      await stopDatabase()
    },
  }
}
