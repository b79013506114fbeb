import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkUnit } from './check-unit.ts'
import { changePersonInput } from './inputs.ts'
import type { ChangePersonInput } from './inputs.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { canManagePeople } from './policy.ts'
import { lockPerson } from './rows.ts'

/**
 * Corrects what is known of someone, and notes that they left or came back. Whoever left no longer gets in, from
 * their next page on.
 *
 * @throws {Refusal} not-allowed · not-found (person, unit) · last-administrator
 */
export async function changePerson(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: ChangePersonInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-person' })
  const { personId, left, ...changed } = changePersonInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    await checkUnit(ctx, changed.unitId)
    if (left) await keepAnAdministrator(ctx, person)

    const row = {
      name: changed.name,
      kind: changed.kind,
      minor: changed.minor,
      unit_id: changed.unitId,
      email: changed.email,
      access_since: changed.accessSince,
      trained_on: changed.trainedOn,
      left_at: left ? (person.left_at ?? ctx.now()) : null,
    }
    const fields = (Object.keys(row) as (keyof typeof row)[]).filter((field) => row[field] !== person[field])
    if (fields.length === 0) return

    await ctx.db
      .updateTable('person')
      .set(row)
      .where('organisation_id', '=', organisationId)
      .where('id', '=', personId)
      .execute()
    // Which fields, not their values: the log is for ever, and names are not.
    await append(ctx, 'person.changed', personId, { fields, left })
  })
}
