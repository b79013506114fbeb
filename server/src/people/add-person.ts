import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkRoles } from './check-roles.ts'
import { checkUnit } from './check-unit.ts'
import { addPersonInput } from './inputs.ts'
import type { AddPersonInput } from './inputs.ts'
import { canManagePeople } from './policy.ts'

/**
 * Adds someone who acts here, or who may be shown or named. Without an account until they accept an invitation.
 *
 * The log holds no name: it is kept for ever, and the row is not.
 *
 * @returns the person's id
 * @throws {Refusal} not-allowed · not-found (unit) · unknown-role
 */
export async function addPerson(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AddPersonInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-person' })
  const { name, kind, minor, unitId, email, roles, accessSince, trainedOn } = addPersonInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    await checkUnit(ctx, unitId)
    await checkRoles(ctx, roles)

    const id = ctx.newId()
    await ctx.db
      .insertInto('person')
      .values({
        organisation_id: organisationId,
        id,
        name,
        kind,
        minor,
        unit_id: unitId,
        email,
        roles,
        access_since: accessSince,
        trained_on: trainedOn,
        created_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'person.added', id, { kind, minor, unitId, roles })
    return id
  })
}
