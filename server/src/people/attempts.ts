import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Needs } from '../ctx.ts'

/** Ten tries in ten minutes for one account, from anywhere: a password of twelve characters is not guessed so. */
const MAX = 10
const WINDOW_SECONDS = 600

/**
 * Counts one attempt to sign in to an account, whether it exists or not. Better-auth counts by address only, and
 * whoever guesses may have many addresses.
 *
 * @returns 0, or the seconds to wait when this one is one too many
 */
export async function countAttempt(
  { db, now, newId }: Needs<'db' | 'now' | 'newId'>,
  email: string,
): Promise<number> {
  const account = createHash('sha256').update(email.trim().toLowerCase()).digest('hex')
  const at = now().getTime()
  const since = at - WINDOW_SECONDS * 1000
  const { rows } = await sql<{ count: number; lastRequest: number }>`
    insert into auth."rateLimit" as r (id, key, count, "lastRequest")
    values (${newId()}, ${`account|${account}`}, 1, ${at})
    on conflict (key) do update set
      count = case when r."lastRequest" <= ${since} then 1 else r.count + 1 end,
      "lastRequest" = case when r."lastRequest" <= ${since} then ${at} else r."lastRequest" end
    returning count, "lastRequest"`.execute(db)
  const row = rows[0]
  if (!row || row.count <= MAX) return 0
  return Math.ceil((row.lastRequest - since) / 1000)
}
