import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { organisationOf } from '../ctx.ts'
import type { Actor, Needs } from '../ctx.ts'
import type { LogKind } from './kinds.ts'

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64)

/** What an entry says; `body` is this object in canonical JSON (RFC 8785). */
export type EntryBody = {
  organisation: string
  seq: number
  at: string
  kind: string
  subject: string | null
  actor: { kind: Actor['kind']; person?: string; name?: string; job?: string }
  data: Record<string, unknown>
}

/**
 * Adds one entry to the organisation's log, in the running transaction: what was decided and the trace of it
 * exist together or not at all. Entries of an organisation wait for each other, so each has one predecessor.
 *
 * @param subject id of the row it is about
 * @param data  JSON; ids and what a reader needs in five years, not what is elsewhere for ever
 */
export async function append(
  ctx: Needs<'db' | 'now' | 'actor'>,
  kind: LogKind,
  subject: string | null,
  data: Record<string, unknown>,
): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error(`log: ${kind} was appended outside a transaction`)
  const organisationId = organisationOf(ctx.actor)

  await ctx.db
    .insertInto('log_head')
    .values({ organisation_id: organisationId, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await ctx.db
    .selectFrom('log_head')
    .select(['seq', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()

  const seq = head.seq + 1
  const at = ctx.now().toISOString()
  const body = canonicalBody({
    organisation: organisationId,
    seq,
    at,
    kind,
    subject,
    actor: traceOf(ctx.actor),
    data,
  })
  const hash = hashOf(head.hash, body)

  await ctx.db
    .insertInto('log_entry')
    .values({ organisation_id: organisationId, seq, previous_hash: head.hash, body, hash })
    .execute()
  await ctx.db
    .updateTable('log_head')
    .set({ seq, hash })
    .where('organisation_id', '=', organisationId)
    .execute()
}

/**
 * SHA-256 of the previous hash, a line feed and the digest of the body; hexadecimal. Over the digest and not the
 * body: the proof of one post can then lead to a seal without showing what else was decided in between.
 */
export function hashOf(previousHash: string, body: string): string {
  return linkOf(previousHash, sha256(body))
}

export const linkOf = (previousHash: string, bodyDigest: string) => sha256(`${previousHash}\n${bodyDigest}`)

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function canonicalBody(body: EntryBody): string {
  const text = canonicalize(body)
  if (text === undefined) throw new Error('log: an entry that is not JSON')
  return text
}

function traceOf(actor: Actor): EntryBody['actor'] {
  if (actor.kind === 'member') return { kind: 'member', person: actor.personId, name: actor.name }
  if (actor.kind === 'system') return { kind: 'system', job: actor.job }
  return { kind: actor.kind }
}
