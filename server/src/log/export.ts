import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from './append.ts'
import { canExportLog } from './policy.ts'
import { sealLog } from './seal.ts'
import type { Seal } from './seal.ts'
import type { Keys } from '../parts/keys.ts'

const PAGE = 1000

/** A seal as it leaves the house, with the key that verifies it. */
export type SealFile = {
  organisation: string
  seq: number
  hash: string
  sealedAt: string
  keyId: string
  /** Ed25519, base64. */
  signature: string
  /** SPKI, PEM. */
  publicKey: string
}

/**
 * The whole log as JSON lines: a header, one line an entry, the seal of the last one. The export is itself an entry.
 * docs/verify/verify.mjs reads this file and nothing else of ours.
 *
 * @throws {Refusal} not-allowed
 */
export async function exportLog(
  ctx: Needs<'db' | 'now' | 'actor' | 'keys'>,
): Promise<{ fileName: string; lines: AsyncIterable<string> }> {
  const organisation = organisationOf(ctx.actor)
  const seal = await inTransaction(ctx, async (ctx) => {
    if (!canExportLog(ctx.actor)) throw new Refusal('not-allowed', { action: 'export-log' })
    await append(ctx, 'log.exported', null, {})
    return sealFile(await sealLog(ctx), ctx.keys)
  })
  const day = ctx.now().toISOString().slice(0, 10)
  const header = {
    format: 'balise-log:1',
    organisation,
    exportedAt: ctx.now().toISOString(),
    entries: seal.seq,
  }
  return { fileName: `balise-log-${day}.jsonl`, lines: linesOf(ctx, header, seal) }
}

// Page by page, each in its own transaction: what is before the seal does not change, and a long log is not held.
async function* linesOf(ctx: Needs<'db' | 'actor'>, header: object, seal: SealFile): AsyncIterable<string> {
  yield line(header)
  for (let seq = 0; seq < seal.seq;) {
    const rows = await inTransaction(ctx, ({ db }) =>
      db
        .selectFrom('log_entry')
        .select(['seq', 'previous_hash as previousHash', 'body', 'hash'])
        .where('seq', '>', seq)
        .where('seq', '<=', seal.seq)
        .orderBy('seq')
        .limit(PAGE)
        .execute(),
    )
    const last = rows.at(-1)
    if (!last) throw new Error(`log: entries after ${seq} are missing; log:verify names the broken link`)
    for (const row of rows) yield line(row)
    seq = last.seq
  }
  yield line({ seal })
}

const line = (value: object) => `${JSON.stringify(value)}\n`

export function sealFile(seal: Seal | null, keys: Keys): SealFile {
  if (!seal) throw new Error('log: nothing was ever logged')
  return {
    organisation: seal.organisation_id,
    seq: seal.seq,
    hash: seal.hash,
    sealedAt: seal.sealed_at.toISOString(),
    keyId: seal.key_id,
    signature: seal.signature,
    publicKey: keys.sealing.publicKeyPem,
  }
}
