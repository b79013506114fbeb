import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

const MARK = '/* kept */'

/**
 * At the end of a query (`modifyEnd`): each connection plans it a few times, then keeps a plan. To read and plan takes
 * PostgreSQL longer than to find a few rows by their key. For questions that are asked at each check, have one shape,
 * and whose best plan does not depend on what is asked: never one of a range of words.
 */
export const KEPT = sql`${sql.raw(MARK)}`

/** The same connections, on which a query that ends so goes by a name. */
export function keepingPlans(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    connect: async () => {
      const client = await pool.connect()
      const known = wrapped.get(client) ?? keeping(client)
      wrapped.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

// Kysely’s other way to ask is with a cursor, which it has only when the dialect is given one.
function keeping(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: unknown[]) =>
    client.query(text.endsWith(MARK) ? { name: nameOf(text), text, values } : { text, values })
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
}

// A name holds 63 bytes. The texts are those of the code: as many as there are marks, or a few more.
const names = new Map<string, string>()
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40)
  names.set(text, name)
  return name
}
