import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { readEvidence } from '../media/index.ts'
import type { EvidenceType } from '../media/index.ts'
import { takedownInput } from './inputs.ts'
import type { TakedownInput } from './inputs.ts'
import { canTakeDown } from './policy.ts'

/**
 * The capture that someone gave when they closed a takedown: never to a family.
 *
 * @throws {Refusal} not-allowed · not-found · evidence-destroyed
 */
export async function readCapture(
  ctx: Needs<'db' | 'actor' | 'files' | 'keys'>,
  input: TakedownInput,
): Promise<{ bytes: Uint8Array; type: EvidenceType }> {
  const asked = takedownInput.safeParse(input)
  if (!asked.success) throw new Refusal('not-found', { what: 'takedown', id: input.takedownId })
  const { takedownId } = asked.data
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-capture' })
  const row = await inTransaction(ctx, ({ db }) =>
    db.selectFrom('takedown').select('capture_id').where('id', '=', takedownId).executeTakeFirst(),
  )
  if (!row?.capture_id) throw new Refusal('not-found', { what: 'capture', id: takedownId })
  return readEvidence(ctx, { evidenceId: row.capture_id, what: 'capture' })
}
