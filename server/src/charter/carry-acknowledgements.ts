import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'

/** From the version that was signed to the one that follows, and why nothing is asked: what changed elsewhere. */
export type Carried = {
  versionId: string
  personId: string
  fromVersionId: string
  /** Ids of the rules that changed, none of which binds this person. */
  changedRules: string[]
}

/** Lets signatures hold for the version that follows. Each leaves an entry that says why. */
export async function carryAcknowledgements(
  ctx: Needs<'db' | 'now' | 'actor'>,
  all: Carried[],
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    for (const { versionId, personId, fromVersionId, changedRules } of all) {
      const { numInsertedOrUpdatedRows } = await ctx.db
        .insertInto('carried_acknowledgement')
        .values({
          organisation_id: organisationId,
          charter_version_id: versionId,
          person_id: personId,
          from_version_id: fromVersionId,
          carried_at: ctx.now(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows)
        await append(ctx, 'acknowledgement.carried', versionId, { personId, fromVersionId, changedRules })
    }
  })
}

/** A role that a changed rule binds has come: the signature of the version before no longer holds. */
export async function endCarried(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { versionId, personId, rules }: { versionId: string; personId: string; rules: string[] },
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('carried_acknowledgement')
      .set({ ended_at: ctx.now() })
      .where('organisation_id', '=', organisationId)
      .where('charter_version_id', '=', versionId)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows) await append(ctx, 'acknowledgement.ended', versionId, { personId, rules })
  })
}
