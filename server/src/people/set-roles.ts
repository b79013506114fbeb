import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'
import { checkRoles } from './check-roles.ts'
import { setRolesInput } from './inputs.ts'
import type { SetRolesInput } from './inputs.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { canManagePeople } from './policy.ts'
import { lockPerson } from './rows.ts'

/**
 * Says which roles someone holds without an end. A role that a later charter no longer names may be kept or
 * taken away, not given.
 *
 * @throws {Refusal} not-allowed · not-found · unknown-role · last-administrator
 */
export async function setRoles(ctx: Needs<'db' | 'now' | 'actor'>, input: SetRolesInput): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'set-roles' })
  const { personId, roles } = setRolesInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    await checkRoles(
      ctx,
      roles.filter((role) => !person.roles.includes(role)),
    )
    if (!roles.includes(ADMINISTRATOR)) await keepAnAdministrator(ctx, person)

    await ctx.db
      .updateTable('person')
      .set({ roles })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', personId)
      .execute()
    await append(ctx, 'roles.changed', personId, { before: person.roles, after: roles })
  })
}
