import { sign, verify } from 'node:crypto'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Keys } from '../parts/keys.ts'

/** A signed head: at this instant, the log ended with this entry. */
export type Seal = {
  organisation_id: string
  seq: number
  hash: string
  sealed_at: Date
  key_id: string
  signature: string
}

/**
 * Signs the head of the organisation's log with the installation's key; a head that is signed already keeps its
 * seal. Returns the last seal, or null when nothing was ever logged.
 */
export function sealLog(ctx: Needs<'db' | 'now' | 'actor' | 'keys'>): Promise<Seal | null> {
  return inTransaction(ctx, async (ctx) => {
    const organisationId = organisationOf(ctx.actor)
    const head = await ctx.db.selectFrom('log_head').select(['seq', 'hash']).forUpdate().executeTakeFirst()
    if (!head || head.seq === 0) return null
    const last = await ctx.db
      .selectFrom('log_seal')
      .selectAll()
      .where('seq', '=', head.seq)
      .orderBy('sealed_at', 'desc')
      .executeTakeFirst()
    if (last) return last

    const unsigned = { organisation_id: organisationId, ...head, sealed_at: ctx.now() }
    const signature = sign(null, Buffer.from(sealedText(unsigned)), ctx.keys.sealing.privateKey).toString(
      'base64',
    )
    const seal = { ...unsigned, key_id: ctx.keys.sealing.id, signature }
    await ctx.db.insertInto('log_seal').values(seal).execute()
    return seal
  })
}

export function isSealGenuine(seal: Seal, keys: Keys): boolean {
  return (
    seal.key_id === keys.sealing.id &&
    verify(
      null,
      Buffer.from(sealedText(seal)),
      keys.sealing.publicKeyPem,
      Buffer.from(seal.signature, 'base64'),
    )
  )
}

/** The bytes that are signed; `docs/verify/verify.mjs` writes them again from an export. */
export function sealedText(seal: Pick<Seal, 'organisation_id' | 'seq' | 'hash' | 'sealed_at'>): string {
  return `balise-seal:v1\n${seal.organisation_id}\n${seal.seq}\n${seal.hash}\n${seal.sealed_at.toISOString()}`
}
