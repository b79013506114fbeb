import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { lockAdministrators } from './rows.ts'

/**
 * An organisation that nobody administers cannot be repaired from its pages.
 *
 * @throws {Refusal} last-administrator
 */
export async function keepAnAdministrator(
  { db, actor }: Needs<'db' | 'actor'>,
  leaving: { id: string; name: string },
): Promise<void> {
  const administrators = await lockAdministrators(db, organisationOf(actor))
  if (administrators.length === 1 && administrators[0]?.id === leaving.id)
    throw new Refusal('last-administrator', { name: leaving.name })
}
