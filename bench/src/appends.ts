import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { createApp } from '@balise/server/app'
import { readConfig } from '@balise/server/config'
import { inTransaction, type Ctx } from '@balise/server/ctx'
import { append } from '@balise/server/log'
import { createOrganisation } from '@balise/server/organisation'
import { reachDatabase } from '../../server/src/db/client.ts'
import type { Section } from './section.ts'

const ROWS = 2000
const AT_ONCE = 8
const DATA = {
  post: '0198a1b2-0000-7000-8000-000000000000',
  content: `sha256:${'a'.repeat(64)}`,
  rules: ['one', 'two'],
}

type Write = (ctx: Ctx, number: number) => Promise<unknown>
type Measured = { what: string; log: number; bare: number }

/** Entries of the log a second, beside the same rows in a table that knows nothing of a chain. */
export async function measureAppends(): Promise<Section> {
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-bench-'))
  const config = readConfig({ DATA_DIR: dataDir })
  const reached = await reachDatabase(dataDir, null)
  const app = await createApp(config, { reached }, [])
  try {
    await createBareTable(reached.connections.owner)
    const organisations: Ctx[] = []
    for (let number = 0; number < AT_ONCE; number++) organisations.push(await organisation(app, number))
    const measured = [
      await compare('one after the other, one organisation', organisations.slice(0, 1), 1),
      await compare(`${AT_ONCE} at once, one organisation`, organisations.slice(0, 1), AT_ONCE),
      await compare(`${AT_ONCE} at once, ${AT_ONCE} organisations`, organisations, AT_ONCE),
    ]
    return sectionOf(measured)
  } finally {
    await app.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function organisation(app: Awaited<ReturnType<typeof createApp>>, number: number): Promise<Ctx> {
  const organisationId = await createOrganisation(app.as({ kind: 'visitor' }), {
    slug: `bench-${number}`,
    name: `Bench ${number}`,
  })
  return app.as({ kind: 'system', organisationId, job: 'bench' })
}

async function createBareTable(owner: pg.PoolConfig) {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query(`create table bare_entry (
    organisation_id uuid not null, seq bigint not null, previous_hash text not null, body text not null, hash text not null,
    primary key (organisation_id, seq))`)
  await client.query('grant insert on bare_entry to balise_app')
  await client.end()
}

const writeLog: Write = (ctx, number) => append(ctx, 'post.approved', DATA.post, { ...DATA, number })

let seq = 0
const body = JSON.stringify({
  organisation: DATA.post,
  seq: 1,
  at: new Date(0),
  kind: 'post.approved',
  data: DATA,
})
const writeBare: Write = ({ db, actor }) =>
  // The table is not one of the product's, so its types do not know it.
  (db as unknown as Kysely<{ bare_entry: Record<string, unknown> }>)
    .insertInto('bare_entry')
    .values({
      organisation_id: 'organisationId' in actor ? actor.organisationId : null,
      seq: ++seq,
      previous_hash: '0'.repeat(64),
      body,
      hash: '0'.repeat(64),
    })
    .execute()

async function compare(what: string, organisations: Ctx[], atOnce: number): Promise<Measured> {
  const bare = await perSecond(writeBare, organisations, atOnce)
  const log = await perSecond(writeLog, organisations, atOnce)
  console.log(`  ${what}: ${Math.round(log)} entries a second, bare ${Math.round(bare)}`)
  return { what, log, bare }
}

async function perSecond(write: Write, organisations: Ctx[], atOnce: number): Promise<number> {
  const work = async (rows: number) => {
    let left = rows
    const one = async (worker: number) => {
      const ctx = organisations[worker % organisations.length]
      if (!ctx) throw new Error('no organisation to write to')
      while (left-- > 0) await inTransaction(ctx, (ctx) => write(ctx, left))
    }
    await Promise.all(Array.from({ length: atOnce }, (_, worker) => one(worker)))
  }
  await work(ROWS / 10)
  const started = performance.now()
  await work(ROWS)
  return (ROWS * 1000) / (performance.now() - started)
}

const format = (value: number) => Math.round(value).toLocaleString('en')

const sectionOf = (measured: Measured[]): Section => ({
  id: 'appends',
  title: 'Appending to the log',
  says: `${ROWS.toLocaleString('en')} decisions, each in a transaction of its own, on the embedded PostgreSQL with fsync: an entry of the log (lock the head, canonical JSON, two SHA-256, insert, move the head) beside the same row inserted bare. Entries a second.`,
  columns: ['', 'log', 'bare', 'share of bare'],
  rows: measured.map(({ what, log, bare }) => [
    what,
    format(log),
    format(bare),
    `${Math.round((log * 100) / bare)} %`,
  ]),
  targets: [],
  notes: [
    'Entries of one organisation have one order, so they wait for each other; those of different organisations do not.',
    'Both name the organisation of the transaction first, as every transaction of the product does, and both wait for the disk at each commit.',
  ],
})
