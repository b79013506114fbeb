import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { addUnitInput } from './inputs.ts'
import type { AddUnitInput } from './inputs.ts'
import { canAdminister } from './policy.ts'
import { slugOf } from './slug.ts'

/**
 * Adds a service. Its short name, which a charter's selector uses (`unit:accueil-de-jour`), comes from its name
 * and stays when the name changes.
 *
 * @param slug when the charter already calls it otherwise
 * @returns its id
 * @throws {Refusal} not-allowed · slug-taken
 */
export async function addUnit(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AddUnitInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-unit' })
  const { name, slug: wanted } = addUnitInput.parse(input)
  const id = ctx.newId()
  const slug = wanted ?? (slugOf(name) || `unit-${id.slice(-8)}`)

  return inTransaction(ctx, async (ctx) => {
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('unit')
      .values({ organisation_id: organisationId, id, slug, name })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'slug']).doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) throw new Refusal('slug-taken', { slug })

    await append(ctx, 'unit.added', id, { slug, name })
    return id
  })
}
