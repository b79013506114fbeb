import { inTransaction, organisationOf } from '../ctx.ts'
import { GENESIS, hashOf } from './append.ts'
import { isSealGenuine } from './seal.ts'
import type { Needs } from '../ctx.ts'
import type { EntryBody } from './append.ts'

export type LogCheck =
  | { ok: true; entries: number; seals: number }
  | { ok: false; entries: number; brokenAt: { seq: number; why: Fault } }

/** `seal`: a signed head does not match · `head`: entries were cut off at the end. */
export type Fault = 'missing' | 'previous-hash' | 'hash' | 'body' | 'seal' | 'head'

const PAGE = 1000

/** Reads the whole chain again, from the first entry, and names the first link that does not hold. */
export function verifyLog(ctx: Needs<'db' | 'actor' | 'keys'>): Promise<LogCheck> {
  return inTransaction(ctx, async (ctx) => {
    const organisationId = organisationOf(ctx.actor)
    const seals = await ctx.db
      .selectFrom('log_seal')
      .selectAll()
      .orderBy('seq')
      .orderBy('sealed_at')
      .execute()
    const sealsBySeq = Map.groupBy(seals, (seal) => seal.seq)
    let seq = 0
    let hash = GENESIS
    const broken = (why: Fault, at = seq): LogCheck => ({
      ok: false,
      entries: seq,
      brokenAt: { seq: at, why },
    })

    for (;;) {
      const rows = await ctx.db
        .selectFrom('log_entry')
        .select(['seq', 'previous_hash', 'body', 'hash'])
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(PAGE)
        .execute()
      for (const row of rows) {
        if (row.seq !== seq + 1) return broken('missing', seq + 1)
        seq = row.seq
        if (row.previous_hash !== hash) return broken('previous-hash')
        if (hashOf(row.previous_hash, row.body) !== row.hash) return broken('hash')
        const body = JSON.parse(row.body) as EntryBody
        if (body.seq !== seq || body.organisation !== organisationId) return broken('body')
        hash = row.hash
        for (const seal of sealsBySeq.get(seq) ?? [])
          if (seal.hash !== hash || !isSealGenuine(seal, ctx.keys)) return broken('seal')
      }
      if (rows.length < PAGE) break
    }

    const head = await ctx.db.selectFrom('log_head').select(['seq', 'hash']).executeTakeFirst()
    if (head && (head.seq !== seq || head.hash !== hash)) return broken('head', seq + 1)
    const last = seals.at(-1)
    if (last && last.seq > seq) return broken('head', seq + 1)
    return { ok: true, entries: seq, seals: seals.length }
  })
}
