import { getSignable } from '../charter/index.ts'
import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'
import { getPerson, listHolders } from '../people/index.ts'
import { getSigning } from './get-signing.ts'
import { declineOnBehalfInput, declineVersionInput } from './inputs.ts'
import type { DeclineOnBehalfInput, DeclineVersionInput } from './inputs.ts'
import { canRecordSignatures } from './policy.ts'

type DeclineCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>

/**
 * Says that one does not sign, and why: does not agree, or does not understand. Those who administer are told; no
 * reminder goes out any more. One may still sign later.
 *
 * @throws {Refusal} not-found · not-in-force · digest-changed
 */
export async function declineVersion(ctx: DeclineCtx, input: DeclineVersionInput): Promise<void> {
  const { organisationId, personId } = memberOf(ctx.actor)
  const { versionId, digest, reason } = declineVersionInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    await getSignable(ctx, { organisationId, versionId, digest })
    await keepDeclined(ctx, { versionId, personId, reason, recordedBy: null })
  })
}

/**
 * Records that someone said they do not sign.
 *
 * @throws {Refusal} not-allowed · not-found · no-charter
 */
export async function declineOnBehalf(ctx: DeclineCtx, input: DeclineOnBehalfInput): Promise<void> {
  if (!canRecordSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-signature' })
  const { personId, versionId, reason } = declineOnBehalfInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    await getSigning(ctx, { personId, versionId })
    const recordedBy = ctx.actor.kind === 'member' ? ctx.actor.personId : null
    await keepDeclined(ctx, { versionId, personId, reason, recordedBy })
  })
}

type Said = { versionId: string; personId: string; reason: string; recordedBy: string | null }

async function keepDeclined(ctx: DeclineCtx, { versionId, personId, reason, recordedBy }: Said) {
  const { name } = await getPerson(ctx, { personId })
  await ctx.db
    .insertInto('declined_signature')
    .values({
      organisation_id: organisationOf(ctx.actor),
      id: ctx.newId(),
      charter_version_id: versionId,
      person_id: personId,
      reason,
      declined_at: ctx.now(),
      recorded_by: recordedBy,
    })
    .execute()
  // The reason stays in its table: the log is for ever, and these words are theirs.
  await append(ctx, 'signature.declined', versionId, { personId, recordedBy })
  const told = (await listHolders(ctx, [ADMINISTRATOR])).map(({ id }) => id)
  await notify(ctx, {
    personIds: told.filter((id) => id !== recordedBy && id !== personId),
    kind: 'signature.declined',
    subjectId: versionId,
    details: { by: name },
  })
}
