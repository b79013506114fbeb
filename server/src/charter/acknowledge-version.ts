import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { acknowledgeVersionInput } from './inputs.ts'
import type { AcknowledgeVersionInput } from './inputs.ts'
import { selectInForce, selectVersions } from './rows.ts'

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
  const { versionId, digest } = acknowledgeVersionInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const versions = await selectVersions(ctx.db, organisationId)
    const row = versions.find((version) => version.id === versionId)
    if (!row) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
    const inForce = await selectInForce(ctx.db, organisationId, ctx.now())
    const isToCome = row.effective_at !== null && row.effective_at > ctx.now()
    if (inForce?.id !== row.id && !isToCome) throw new Refusal('not-in-force', { version: row.version })
    if (row.digest !== digest) throw new Refusal('digest-changed', { version: row.version })

    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('acknowledgement')
      .values({
        organisation_id: organisationId,
        charter_version_id: versionId,
        person_id: personId,
        text_digest: digest,
        signed_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) await append(ctx, 'charter.acknowledged', versionId, { digest })
  })
}
