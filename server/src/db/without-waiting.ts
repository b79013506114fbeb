import { PostgresDialect, Transaction } from 'kysely'
import type { Database } from './client.ts'
import type { Tables } from './tables.ts'

/**
 * The same transaction, in which the questions of a `Promise.all` are sent at once: as many round trips as there are
 * answers to wait for before asking on, and not one for each. PostgreSQL answers them one after the other, in the order
 * in which they were sent; when one fails, so do those behind it.
 *
 * Kysely lets one query of a transaction run at a time, by the provider of its connection; this one lets all through.
 */
export async function withoutWaiting(transaction: Database): Promise<Database> {
  const executor = transaction.getExecutor()
  const connection = await executor.provideConnection((connection) => Promise.resolve(connection))
  return new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver,
    executor: executor.withConnectionProvider({ provideConnection: (consumer) => consumer(connection) }),
  })
}

// Asked for by the constructor, never reached: a transaction has its connection.
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a transaction opens no pool')) })
const driver = dialect.createDriver()
