import { deepEqual, equal, rejects } from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { openKysely, openPool } from './client.ts'
import { KEPT } from './kept-plans.ts'
import { withoutWaiting } from './without-waiting.ts'

const database = await freshDatabase()
const pool = openPool(database.connections.app, 1)
const db = openKysely(pool)
after(async () => {
  await db.destroy()
  await database.drop()
})

test('questions asked at once in a transaction are each answered, in the order in which they were asked', async () => {
  const answers = await db.transaction().execute(async (transaction) => {
    const ctx = await withoutWaiting(transaction)
    equal(ctx.isTransaction, true)
    const set = sql`select set_config('balise.account_id', 'first', true)`.execute(ctx)
    const asked = Array.from({ length: 20 }, (_, at) =>
      sql<{
        at: number
        set: string
      }>`select ${at}::int as at, current_setting('balise.account_id') as set`.execute(ctx),
    )
    await set
    return (await Promise.all(asked)).map(({ rows }) => rows[0])
  })
  deepEqual(
    answers,
    Array.from({ length: 20 }, (_, at) => ({ at, set: 'first' })),
  )
})

test('when one of several questions asked at once fails, nothing of the transaction stays, and the next one works', async () => {
  const work = db.transaction().execute(async (transaction) => {
    const ctx = await withoutWaiting(transaction)
    await Promise.all([
      sql`create temp table left_behind (id int)`.execute(ctx),
      sql`select 1 / 0`.execute(ctx),
      sql`select 1`.execute(ctx),
    ])
  })
  await rejects(work, /division by zero/)
  const { rows } = await sql`select to_regclass('left_behind') as left_behind`.execute(db)
  deepEqual(rows, [{ left_behind: null }])
})

test('a step that goes on after another one failed asks nothing more of a connection that may be another’s', async () => {
  let late: Promise<unknown> | undefined
  const work = db.transaction().execute(async (transaction) => {
    const ctx = await withoutWaiting(transaction)
    late = setTimeout(50).then(() => sql`select 1`.execute(ctx))
    await Promise.all([sql`select 1 / 0`.execute(ctx), late])
  })
  await rejects(work, /division by zero/)
  await rejects(late!, /already rolled back/)
})

test('a query that is marked as kept is prepared once for each connection, even when it is asked twice at once', async () => {
  const ask = (at: number) => db.selectNoFrom(sql<number>`${at}::int`.as('at')).modifyEnd(KEPT)
  const answers = await db.transaction().execute(async (transaction) => {
    const ctx = await withoutWaiting(transaction)
    const asked = [7, 8].map((at) =>
      ctx
        .selectNoFrom(sql<number>`${at}::int`.as('at'))
        .modifyEnd(KEPT)
        .execute(),
    )
    return Promise.all(asked)
  })
  deepEqual(answers, [[{ at: 7 }], [{ at: 8 }]])
  deepEqual(await ask(9).execute(), [{ at: 9 }])
  const { rows } = await sql`select count(*) as kept from pg_prepared_statements`.execute(db)
  deepEqual(rows, [{ kept: 1 }])
})
