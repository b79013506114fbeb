import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { adoptVersionInput } from './inputs.ts'
import type { AdoptVersionInput } from './inputs.ts'
import { canAdopt } from './policy.ts'
import { readSource } from './read-source.ts'

/**
 * Makes a charter file the law of the house from `effectiveAt` on. The file is kept as it was given; nothing of a
 * faulty one is applied. Whoever signed the version before has not signed this one.
 *
 * @returns the version's id
 * @throws {Refusal} not-allowed · charter-faulty · days-reversed · version-taken
 */
export async function adoptVersion(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AdoptVersionInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdopt(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-version' })
  const { source, adoptedBy, adoptedAt, effectiveAt } = adoptVersionInput.parse(input)
  if (effectiveAt < adoptedAt)
    throw new Refusal('days-reversed', { from: adoptedAt.toISOString(), until: effectiveAt.toISOString() })
  const { version, title, digest } = readSource(source)

  return inTransaction(ctx, async (ctx) => {
    const id = ctx.newId()
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('charter_version')
      .values({
        organisation_id: organisationId,
        id,
        version,
        title,
        source,
        digest,
        created_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        created_at: ctx.now(),
        adopted_by: adoptedBy,
        adopted_at: adoptedAt,
        effective_at: effectiveAt,
      })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'version']).doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) throw new Refusal('version-taken', { version })

    await append(ctx, 'charter.adopted', id, {
      version,
      digest,
      adoptedBy,
      adoptedAt: adoptedAt.toISOString(),
      effectiveAt: effectiveAt.toISOString(),
    })
    return id
  })
}
