import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { embeddedConnections, openKysely, openPool } from '../src/db/client.ts'
import { startEmbedded, stopServer } from '../src/db/embedded.ts'
import { migrate, readMigrations } from '../src/db/migrate.ts'
import { createQueue } from '../src/jobs/queue.ts'
import type { Embedded } from '../src/db/embedded.ts'
import type { Connections } from '../src/db/client.ts'

/** The PostgreSQL of the tests: one for all files, without fsync; left running between runs, `npm test` stops it. */
const FOLDER = join(import.meta.dirname, '../../.test/postgres')
const LOCK = join(FOLDER, '..', 'starting')
const LOCK_SECONDS = 60 // older than this, whoever held it is dead

export type FreshDatabase = { connections: Connections; drop(): Promise<void> }

/** A database of one's own, cloned from one that is migrated once for each state of the migrations. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await sharedServer()
  const template = await migratedTemplate(server)
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asPostgres(server, (client) =>
    client.query(`create database ${name} template ${template} owner balise_owner`),
  )
  return {
    connections: embeddedConnections(server, name),
    drop: () => asPostgres(server, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

export const stopSharedServer = () => stopServer(join(FOLDER, 'cluster'))

let server: Promise<Embedded> | undefined
const sharedServer = () => (server ??= oneAtATime(() => startEmbedded(FOLDER, { durable: false })))

async function migratedTemplate(server: Embedded): Promise<string> {
  const migrations = readMigrations()
  const digest = createHash('sha256').update(migrations.map((migration) => migration.digest).join())
  const name = `template_${digest.digest('hex').slice(0, 16)}`
  await oneAtATime(() =>
    asPostgres(server, async (client) => {
      const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
      if (rows.length > 0) return
      const unfinished = `${name}_unfinished`
      await client.query(`drop database if exists ${unfinished} with (force)`)
      await client.query(`create database ${unfinished} owner balise_owner`)
      const { owner, app } = embeddedConnections(server, unfinished)
      await migrate(owner, migrations)
      await installQueue(app)
      await client.query(`alter database ${unfinished} rename to ${name}`)
    }),
  )
  return name
}

// The tables of the queue too: making them takes longer than cloning everything.
async function installQueue(app: pg.PoolConfig) {
  const pool = openPool(app, 2)
  const queue = createQueue({ db: openKysely(pool), connection: app, now: () => new Date() }, [])
  await queue.open()
  await queue.close()
  await pool.end()
}

async function asPostgres(server: Embedded, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({
    host: server.socket,
    user: 'postgres',
    password: server.passwords.postgres,
    database: 'postgres',
  })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

// The runner gives each test file a process: a folder is the lock they all see.
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  for (;;) {
    try {
      mkdirSync(LOCK)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (age > LOCK_SECONDS * 1000) rmdirSync(LOCK)
      await sleep(25)
    }
  }
  try {
    return await work()
  } finally {
    rmdirSync(LOCK)
  }
}
