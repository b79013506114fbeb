import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const FOLDER = join(import.meta.dirname, 'migrations')
// For a day it had the column that 0061 adds: a database made then has it already.
const ALSO_RELEASED: Readonly<Record<string, string>> = {
  '0028-trainings.sql': '2eecc985c136b219635cfc60dc72d6595a5871ac436c99fe9336a91771bba782',
}
const LOCK = 8_402_663_110 // any number, always this one: two processes that start together migrate one after the other

export type Migration = { name: string; sql: string; digest: string }

export function readMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the database to the shape this version expects: each migration once, in order, in a transaction of its own.
 *
 * @param owner connects as the role that owns the tables
 * @throws {Error} naming the migration: its SQL failed, it was edited after it was applied, or the database is
 *                 newer than the program
 */
export async function migrate(owner: pg.PoolConfig, migrations = readMigrations()) {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await prepareRoles(client)
    await client.query(
      'create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; digest: string }>(
      'select name, digest from migration',
    )
    const applied = new Map(rows.map((row) => [row.name, row.digest]))

    for (const { name, sql, digest } of migrations) {
      const before = applied.get(name)
      applied.delete(name)
      if (before === digest || (before && before === ALSO_RELEASED[name])) continue
      if (before)
        throw new Error(`migration ${name} was edited after it was applied: restore the released file`)
      await apply(client, name, sql, digest)
    }
    const unknown = [...applied.keys()][0]
    if (unknown)
      throw new Error(`the database holds migration ${unknown}, unknown to this version: start a newer one`)
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, name: string, sql: string, digest: string) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name}: ${(error as Error).message}`, { cause: error })
  }
}

// On a server we did not make, the application's role is ours to create; the embedded one has it already.
async function prepareRoles(client: pg.Client) {
  const { rows } = await client.query(`select 1 from pg_roles where rolname = 'balise_app'`)
  if (rows.length === 0) {
    await client.query('create role balise_app nologin nosuperuser nobypassrls')
    await client.query('grant balise_app to current_user with set true')
  }
  await client.query('create schema if not exists pgboss authorization balise_app')
}
