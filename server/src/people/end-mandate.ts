import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { endMandateInput } from './inputs.ts'
import type { EndMandateInput } from './inputs.ts'
import { canManagePeople } from './policy.ts'

/**
 * Ends a mandate before its term; `on` is its last day. A mandate is never prolonged: another one is granted.
 *
 * @throws {Refusal} not-allowed · not-found · days-reversed · mandate-over
 */
export async function endMandate(ctx: Needs<'db' | 'now' | 'actor'>, input: EndMandateInput): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'end-mandate' })
  const { mandateId, on } = endMandateInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const mandate = await ctx.db
      .selectFrom('mandate')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('id', '=', mandateId)
      .forUpdate()
      .executeTakeFirst()
    if (!mandate) throw new Refusal('not-found', { what: 'mandate', id: mandateId })
    if (on < mandate.from_on) throw new Refusal('days-reversed', { from: mandate.from_on, until: on })
    if (mandate.until_on !== null && mandate.until_on < on)
      throw new Refusal('mandate-over', { untilOn: mandate.until_on })

    await ctx.db
      .updateTable('mandate')
      .set({ until_on: on })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', mandateId)
      .execute()
    await append(ctx, 'mandate.ended', mandateId, { personId: mandate.person_id, role: mandate.role, on })
  })
}
