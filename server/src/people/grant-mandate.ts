import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkRoles } from './check-roles.ts'
import { grantMandateInput } from './inputs.ts'
import type { GrantMandateInput } from './inputs.ts'
import { canManagePeople } from './policy.ts'
import { lockPerson } from './rows.ts'

/**
 * Records a role that a body gave for a period; the last day is included.
 *
 * @returns the mandate's id
 * @throws {Refusal} not-allowed · not-found · person-left · unknown-role · days-reversed
 */
export async function grantMandate(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: GrantMandateInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'grant-mandate' })
  const { personId, role, body, fromOn, untilOn } = grantMandateInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    if (person.left_at) throw new Refusal('person-left', { name: person.name })
    if (untilOn !== null && untilOn < fromOn)
      throw new Refusal('days-reversed', { from: fromOn, until: untilOn })
    await checkRoles(ctx, [role])

    const id = ctx.newId()
    await ctx.db
      .insertInto('mandate')
      .values({
        organisation_id: organisationId,
        id,
        person_id: personId,
        role,
        body,
        from_on: fromOn,
        until_on: untilOn,
        created_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'mandate.granted', id, { personId, role, body, fromOn, untilOn })
    return id
  })
}
