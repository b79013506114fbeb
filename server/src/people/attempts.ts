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
export function countAttempt(ctx: Needs<'db' | 'now' | 'newId'>, email: string): Promise<number> {
  return countTry(ctx, {
    what: 'account',
    who: email.trim().toLowerCase(),
    max: MAX,
    seconds: WINDOW_SECONDS,
  })
}

type Limit = { what: string; who: string; max: number; seconds: number }

/**
 * Counts one try at something, of which someone has `max` in `seconds`; whoever it is, only their hash is kept.
 *
 * @returns 0, or the seconds to wait when this one is one too many
 */
export async function countTry(
  { db, now, newId }: Needs<'db' | 'now' | 'newId'>,
  { what, who, max, seconds }: Limit,
): Promise<number> {
  const hash = createHash('sha256').update(who).digest('hex')
  const at = now().getTime()
  const since = at - seconds * 1000
  const { rows } = await sql<{ count: number; lastRequest: number }>`
    insert into auth."rateLimit" as r (id, key, count, "lastRequest")
    values (${newId()}, ${`${what}|${hash}`}, 1, ${at})
    on conflict (key) do update set
      count = case when r."lastRequest" <= ${since} then 1 else r.count + 1 end,
      "lastRequest" = case when r."lastRequest" <= ${since} then ${at} else r."lastRequest" end
    returning count, "lastRequest"`.execute(db)
  const row = rows[0]
  if (!row || row.count <= max) return 0
  return Math.ceil((row.lastRequest - since) / 1000)
}

/** Longer than anyone is made to wait: a count that old stops nobody. */
const FORGOTTEN_AFTER_MS = 86_400_000

/** Forgets who tried what a day ago, better-auth's own counts included: addresses of connections are among them. */
export async function forgetTries({ db, now }: Needs<'db' | 'now'>): Promise<void> {
  const before = now().getTime() - FORGOTTEN_AFTER_MS
  await sql`delete from auth."rateLimit" where "lastRequest" < ${before}`.execute(db)
}
