import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

/** Destroys the removals that were closed before a day. @returns how many there are no more */
export function destroyClosedTakedowns(
  ctx: Needs<'db' | 'actor'>,
  { before }: { before: string },
): Promise<number> {
  return inTransaction(ctx, async ({ db }) => {
    const { numDeletedRows } = await db
      .deleteFrom('takedown')
      .where('closed_at', '<', new Date(before))
      .executeTakeFirst()
    return Number(numDeletedRows)
  })
}
