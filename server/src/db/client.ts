import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { join } from 'node:path'
import type { Embedded } from './embedded.ts'
import type { Tables } from './tables.ts'
import { startEmbedded } from './embedded.ts'
import { keepingPlans } from './kept-plans.ts'

/** Also a transaction: `isTransaction` tells. */
export type Database = Kysely<Tables>

/** Where the database is, for whom: the owner makes the tables, the application uses them. */
export type Connections = {
  owner: pg.PoolConfig
  app: pg.PoolConfig
}

export type Opened = {
  connections: Connections
  db: Database
  pool: pg.Pool
  /** Closes our connections, then stops the server if it is ours. */
  close(): Promise<void>
}

/** Starts the embedded PostgreSQL, or goes to the server of `databaseUrl`, and says how to reach it. */
export async function reachDatabase(
  dataDir: string,
  databaseUrl: string | null,
): Promise<{ connections: Connections; stop: () => Promise<void> }> {
  if (databaseUrl) {
    const app = { connectionString: databaseUrl, options: '-c role=balise_app' }
    return { connections: { owner: { connectionString: databaseUrl }, app }, stop: async () => {} }
  }
  const embedded = await startEmbedded(join(dataDir, 'postgres'))
  return { connections: embeddedConnections(embedded, 'balise'), stop: embedded.stop }
}

export function embeddedConnections({ socket, passwords }: Embedded, database: string): Connections {
  return {
    owner: { host: socket, database, user: 'balise_owner', password: passwords.balise_owner },
    app: { host: socket, database, user: 'balise_app', password: passwords.balise_app },
  }
}

/**
 * A connection sends a question without waiting for the answer of the one before: see `withoutWaiting`.
 *
 * @param max connections at most; a page needs one at a time
 */
export function openPool(config: pg.PoolConfig, max = 10): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    max,
    pipeline: true,
    types: { getTypeParser },
    idleTimeoutMillis: 30_000,
  })
  // A connection that dies while idle is replaced at its next use; without a listener it would end the process.
  // One that the database closes while we stop was on its way out.
  pool.on('error', (error) => {
    if (!pool.ending) console.error(`database: an idle connection was lost: ${error.message}`)
  })
  return pool
}

export function openKysely(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: keepingPlans(pool) }) })
}

const DATE = 1082
const INT8 = 20

// A day stays a day (no hour, no zone); a count is a number: ours never pass 2^53.
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (value: string) => value
  if (oid === INT8) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}) as typeof pg.types.getTypeParser
