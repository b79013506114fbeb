import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { openBytes } from '../parts/sealing.ts'
import type { EvidenceType } from './make-evidence.ts'
import { wrappingKey } from './media-keys.ts'
import { evidencePath } from './paths.ts'
import { readSealed } from './sealed-files.ts'

type Asked = { evidenceId: string; what: 'paper' | 'capture'; personId?: string }
type Row = { wrapped: Uint8Array | null; organisation_id: string; person_id: string; id: string }

/**
 * The bytes of a file that shows something. Whoever calls has said who may see it.
 *
 * @throws {Refusal} not-found · evidence-destroyed
 */
export async function readEvidence(
  ctx: Needs<'db' | 'actor' | 'files' | 'keys'>,
  { evidenceId, what, personId }: Asked,
): Promise<{ bytes: Uint8Array; type: EvidenceType; digest: string }> {
  const row = await inTransaction(ctx, ({ db }) =>
    db
      .selectFrom('evidence_file')
      .selectAll()
      .where('id', '=', evidenceId)
      .where('what', '=', what)
      .$if(personId !== undefined, (query) => query.where('person_id', '=', personId!))
      .executeTakeFirst(),
  )
  if (!row) throw new Refusal('not-found', { what: 'evidence', id: evidenceId })
  const key = openKey(ctx, row)
  if (!key) throw new Refusal('evidence-destroyed', {})
  const bytes = await readSealed(ctx, key, evidencePath(row.organisation_id, row.id))
  return { bytes, type: row.type as EvidenceType, digest: row.digest }
}

/** Null once it was destroyed, or the key of whoever it is about was. */
export function openKey(ctx: Needs<'keys'>, row: Row): Uint8Array | null {
  const personKey = ctx.keys.people.find(row.organisation_id, row.person_id)
  if (!row.wrapped || !personKey) return null
  return openBytes(wrappingKey(ctx, row.id, [personKey]), row.wrapped, row.id)
}

/** What shows something about someone and can still be read. */
export function listEvidenceOf(
  ctx: Needs<'db' | 'actor'>,
  { personId, what }: { personId: string; what: Asked['what'] },
): Promise<string[]> {
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('evidence_file')
      .select('id')
      .where('person_id', '=', personId)
      .where('what', '=', what)
      .where('wrapped', 'is not', null)
      .execute()
    return rows.map(({ id }) => id)
  })
}

/** Which of these are still there to be read. */
export function listLivingEvidence(ctx: Needs<'db' | 'actor'>, ids: string[]): Promise<Set<string>> {
  return inTransaction(ctx, async ({ db }) => {
    if (ids.length === 0) return new Set()
    const rows = await db
      .selectFrom('evidence_file')
      .select('id')
      .where('id', 'in', ids)
      .where('wrapped', 'is not', null)
      .execute()
    return new Set(rows.map(({ id }) => id))
  })
}
