import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { acknowledgeVersionInput } from './inputs.ts'
import type { AcknowledgeVersionInput } from './inputs.ts'
import { getSignable } from './get-signable.ts'
import { sealAcknowledgement } from './seal-acknowledgement.ts'

/**
 * Signs one version of the charter, for oneself. `digest` says which text was on the page: nobody signs a text
 * that changed while they read it. A version may be signed before it takes effect. Signing twice is signing once.
 *
 * @throws {Refusal} not-allowed · not-found · not-in-force · digest-changed
 */
export async function acknowledgeVersion(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: AcknowledgeVersionInput,
): Promise<void> {
  const { organisationId, personId } = memberOf(ctx.actor)
  const { versionId, digest, shown, address } = acknowledgeVersionInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    await getSignable(ctx, { organisationId, versionId, digest })
    await sealAcknowledgement(ctx, { versionId, digest, personId, how: 'screen', shown, address })
  })
}
