import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { canReadRegister } from './policy.ts'

/**
 * Writes in the log that the register leaves as a file: who took it, in which form, of whom; of everybody when nobody
 * is named.
 *
 * @throws {Refusal} not-allowed
 */
export function logExport(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { format, personId = null }: { format: 'csv' | 'json' | 'pdf'; personId?: string | null },
): Promise<void> {
  if (!canReadRegister(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-register' })
  return inTransaction(ctx, (ctx) => append(ctx, 'register.exported', personId, { format }))
}
