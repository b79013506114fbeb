import { inTransaction, memberOf } from '../ctx.ts'
import { append } from '../log/index.ts'
import type { Needs } from '../ctx.ts'
import { sealBytes } from '../parts/sealing.ts'
import type { EvidenceFile } from './make-evidence.ts'
import { wrappingKey } from './media-keys.ts'
import { evidencePath, folderOf } from './paths.ts'
import { writeSealed } from './sealed-files.ts'
import { asRefusal } from './store-picture.ts'

export type EvidenceCtx = Needs<'db' | 'now' | 'newId' | 'random' | 'actor' | 'files' | 'keys'>

/**
 * Keeps a file that shows something about someone, with what `work` writes about it: both are there, or neither. The log
 * has its digest. Whoever calls has said who may.
 *
 * @throws {Refusal} disk-full
 */
export async function keepEvidence<C extends EvidenceCtx, T>(
  ctx: C,
  { what, personId, file }: { what: 'paper' | 'capture'; personId: string; file: EvidenceFile },
  work: (ctx: C, evidenceId: string) => Promise<T>,
): Promise<T> {
  const { organisationId, personId: addedBy } = memberOf(ctx.actor)
  const id = ctx.newId()
  const key = ctx.random(32)
  const { type, bytes, digest } = file
  try {
    await writeSealed(ctx, key, evidencePath(organisationId, id), bytes)
    return await inTransaction(ctx, async (ctx) => {
      const personKey = ctx.keys.people.get(organisationId, personId)
      await ctx.db
        .insertInto('evidence_file')
        .values({
          organisation_id: organisationId,
          id,
          person_id: personId,
          what,
          digest,
          type,
          bytes: bytes.length,
          wrapped: sealBytes(wrappingKey(ctx, id, [personKey]), key, id),
          added_by: addedBy,
          added_at: ctx.now(),
        })
        .execute()
      const worked = await work(ctx, id)
      // Last, as everyone does: the head of the log is waited for once what was decided is locked.
      await append(ctx, 'evidence.kept', id, { what, person: personId, digest, type, bytes: bytes.length })
      return worked
    })
  } catch (error) {
    await ctx.files.remove(folderOf(organisationId, id))
    throw asRefusal(error)
  }
}
