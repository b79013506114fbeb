import { sealAcknowledgement } from '../charter/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getSigning } from './get-signing.ts'
import { signOnBehalfInput } from './inputs.ts'
import type { SignOnBehalfInput } from './inputs.ts'
import { canRecordSignatures } from './policy.ts'

/**
 * Records a signature that someone gave otherwise: aloud, or through a guardian. The note says how and why; the
 * record says who wrote it.
 *
 * @throws {Refusal} not-allowed · not-found · no-charter · already-signed
 */
export async function signOnBehalf(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SignOnBehalfInput,
): Promise<void> {
  if (!canRecordSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-signature' })
  const { personId, versionId, note } = signOnBehalfInput.parse(input)
  const recordedBy = memberOf(ctx.actor).personId

  return inTransaction(ctx, async (ctx) => {
    const { version, state, shown, person } = await getSigning(ctx, { personId, versionId })
    if (state === 'signed') throw new Refusal('already-signed', { name: person.name })
    const { digest } = version
    await sealAcknowledgement(ctx, {
      versionId,
      digest,
      personId,
      how: 'on-behalf',
      shown,
      recordedBy,
      note,
    })
  })
}
