import type { Needs } from '../ctx.ts'
import { listRoles } from '../charter/index.ts'
import { Refusal } from '../errors.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'

/**
 * A role is what the charter in force calls one: nobody holds a role that no article speaks of.
 *
 * @throws {Refusal} unknown-role
 */
export async function checkRoles(ctx: Needs<'db' | 'actor' | 'now'>, roles: string[]): Promise<void> {
  if (roles.length === 0) return
  const known = [ADMINISTRATOR, ...Object.keys(await listRoles(ctx))]
  const role = roles.find((id) => !known.includes(id))
  if (role) throw new Refusal('unknown-role', { role, known })
}
