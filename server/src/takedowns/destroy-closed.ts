import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { forgetEvidence } from '../media/index.ts'

/** Destroys the removals that were closed before a day, with their captures. @returns how many there are no more */
export function destroyClosedTakedowns(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { before }: { before: string },
): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db
      .deleteFrom('takedown')
      .where('closed_at', '<', new Date(before))
      .returning('capture_id')
      .execute()
    await forgetEvidence(
      ctx,
      gone.flatMap(({ capture_id }) => capture_id ?? []),
    )
    return gone.length
  })
}
