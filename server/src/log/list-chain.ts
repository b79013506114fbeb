import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { sealFile } from './export.ts'
import type { SealFile } from './export.ts'
import { canReadEntriesOf } from './policy.ts'
import { sealLog } from './seal.ts'

/** An entry as it was hashed; `body` is canonical JSON. */
export type ChainEntry = { seq: number; previousHash: string; body: string; hash: string }

/** The way from what was decided about some things to a signature. */
export type Chain = {
  entries: ChainEntry[]
  /**
   * Every entry of the organisation from the first of them to the sealed one. Of the others only the digest of their
   * body is here: the chain can be followed, and nothing of theirs is read.
   */
  links: { seq: number; bodyDigest: string }[]
  seal: SealFile | null
}

/**
 * The entries about `subjectIds`, and what leads from them to the first seal that covers them; when none does yet,
 * the head is sealed now.
 *
 * @throws {Refusal} not-allowed
 */
export function listChain(ctx: Needs<'db' | 'now' | 'actor' | 'keys'>, subjectIds: string[]): Promise<Chain> {
  return inTransaction(ctx, async (ctx) => {
    if (!canReadEntriesOf(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-log' })
    const entries = await ctx.db
      .selectFrom('log_entry')
      .select(['seq', 'previous_hash as previousHash', 'body', 'hash'])
      .where('subject_id', 'in', subjectIds)
      .orderBy('seq')
      .execute()
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last) return { entries: [], links: [], seal: null }

    const covering = await ctx.db
      .selectFrom('log_seal')
      .selectAll()
      .where('seq', '>=', last.seq)
      .where('key_id', '=', ctx.keys.sealing.id)
      .orderBy('seq')
      .orderBy('sealed_at')
      .executeTakeFirst()
    const seal = sealFile(covering ?? (await sealLog(ctx)), ctx.keys)
    const links = await ctx.db
      .selectFrom('log_entry')
      .select(['seq', sql<string>`encode(sha256(convert_to(body, 'UTF8')), 'hex')`.as('bodyDigest')])
      .where('seq', '>=', first.seq)
      .where('seq', '<=', seal.seq)
      .orderBy('seq')
      .execute()
    return { entries, links, seal }
  })
}
