import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { getMediaRow } from './queries.ts'

/**
 * Puts a picture under lock because a copy of it, with faces hidden or cut off, took its place. What becomes of it then
 * is the organisation's choice.
 *
 * @throws {Refusal} not-found
 */
export function lockOriginal(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { mediaId }: { mediaId: string },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { locked_at } = await getMediaRow(ctx.db, mediaId)
    if (locked_at) return
    await ctx.db.updateTable('media').set({ locked_at: ctx.now() }).where('id', '=', mediaId).execute()
    await append(ctx, 'media.locked', mediaId, {})
  })
}
