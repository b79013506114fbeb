import { z } from 'zod'
import { mergeRights } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { moveShown } from '../media/index.ts'
import { id } from '../organisation/index.ts'
import { getPerson, releasePeople } from '../people/index.ts'
import { moveTakedowns } from '../takedowns/index.ts'
import { canReadRegister } from './policy.ts'

export const mergePeopleInput = z
  .strictObject({ keepId: id, goneId: id })
  .refine(({ keepId, goneId }) => keepId !== goneId)

/**
 * Makes one person of two: the one who stays receives the holders, the answers with their whole history, and the
 * pictures of the other. Where the same holder had answered both, the later answer counts.
 *
 * @throws {Refusal} not-allowed · not-found · already-has-account
 */
export async function mergePeople(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue' | 'keys'>,
  input: z.input<typeof mergePeopleInput>,
): Promise<void> {
  const { keepId, goneId } = mergePeopleInput.parse(input)
  if (!canReadRegister(ctx.actor)) throw new Refusal('not-allowed', { action: 'merge-people' })
  return inTransaction(ctx, async (ctx) => {
    const gone = await getPerson(ctx, { personId: goneId })
    await getPerson(ctx, { personId: keepId })
    await mergeRights(ctx, { keepId, goneId })
    await moveShown(ctx, { keepId, goneId })
    await moveTakedowns(ctx, { keepId, goneId })
    const released = await releasePeople(ctx, [goneId], keepId)
    if (released.length === 0) throw new Refusal('already-has-account', { name: gone.name })
    await append(ctx, 'person.merged', keepId, { from: goneId })
  })
}
