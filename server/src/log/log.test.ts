import { equal, deepEqual, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { append, sealLog, verifyLog } from './index.ts'
import type { Ctx } from '../ctx.ts'
import type { LogKind } from './kinds.ts'
import type { TestApp } from '../../test/test-app.ts'

const app = await testApp()

async function organisation(slug: string): Promise<Ctx> {
  const organisationId = app.as({ kind: 'visitor' }).newId()
  const ctx = app.as({ kind: 'system', organisationId, job: 'test' })
  await inTransaction(ctx, async ({ db }) => {
    await db
      .insertInto('organisation')
      .values({
        organisation_id: organisationId,
        name: slug,
        slug,
        locale: 'fr',
        timezone: 'Europe/Brussels',
        contacts: '{}',
        created_at: ctx.now(),
      })
      .execute()
    await db.insertInto('tenant').values({ organisation_id: organisationId }).execute()
  })
  return ctx
}

const write = (ctx: Ctx, kind: LogKind, data: Record<string, unknown> = {}) =>
  inTransaction(ctx, (ctx) => append(ctx, kind, null, data))

async function asOwner(app: TestApp, statement: string, values: unknown[]) {
  const client = new pg.Client(app.connections.owner)
  await client.connect()
  await client.query('alter table log_entry disable trigger append_only')
  await client.query('alter table log_entry no force row level security')
  await client.query(statement, values)
  await client.query('alter table log_entry enable trigger append_only')
  await client.query('alter table log_entry force row level security')
  await client.end()
}

test('what was logged verifies, seals included', async () => {
  const ctx = await organisation('verifies')
  for (const kind of ['post.approved', 'consent.withdrawn', 'delivery.sent'] as const)
    await write(ctx, kind, { é: 'ß "' })
  await sealLog(ctx)
  deepEqual(await verifyLog(ctx), { ok: true, entries: 3, seals: 1 })
})

test('changing one byte of an entry breaks the chain at that entry', async () => {
  const ctx = await organisation('one-byte')
  for (let count = 0; count < 5; count++) await write(ctx, 'post.approved', { count })
  await asOwner(
    app,
    `update log_entry set body = replace(body, '"count":2', '"count":7') where body like '%"count":2%'`,
    [],
  )
  deepEqual(await verifyLog(ctx), { ok: false, entries: 3, brokenAt: { seq: 3, why: 'hash' } })
})

test('an entry cut off at the end is missed', async () => {
  const ctx = await organisation('cut')
  for (let count = 0; count < 3; count++) await write(ctx, 'post.approved', { count })
  const { organisationId } = ctx.actor as { organisationId: string }
  await asOwner(app, 'delete from log_entry where organisation_id = $1 and seq = 3', [organisationId])
  deepEqual(await verifyLog(ctx), { ok: false, entries: 2, brokenAt: { seq: 3, why: 'head' } })
})

test('the application cannot rewrite the log', async () => {
  const ctx = await organisation('append-only')
  await write(ctx, 'post.approved')
  await rejects(
    inTransaction(ctx, ({ db }) => sql`update log_entry set hash = 'x'`.execute(db)),
    /permission denied/,
  )
})

test('an organisation does not see the log of another', async () => {
  const [one, other] = [await organisation('one'), await organisation('other')]
  await write(one, 'post.approved')
  equal((await verifyLog(other)).entries, 0)
  equal((await inTransaction(other, ({ db }) => db.selectFrom('log_entry').selectAll().execute())).length, 0)
})

test('entries written at the same time keep one order', async () => {
  const ctx = await organisation('together')
  await Promise.all(Array.from({ length: 20 }, (_, count) => write(ctx, 'post.approved', { count })))
  deepEqual(await verifyLog(ctx), { ok: true, entries: 20, seals: 0 })
})
