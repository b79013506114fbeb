import { listEndedPersonIds } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { openTakedowns } from './open-takedowns.ts'
import type { OpenCtx } from './open-takedowns.ts'
import { removeNow } from './remove-now.ts'

/**
 * Puts on the list what a consent that ended still shows, and deletes itself, on its last day, what nobody had time to:
 * a month is the law's, and it runs on Sundays.
 */
export async function watchClocks(ctx: OpenCtx & Needs<'networks'>): Promise<void> {
  const { ended, due } = await inTransaction(ctx, async (ctx) => {
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const due = await ctx.db
      .selectFrom('takedown')
      .select('id')
      .where('closed_at', 'is', null)
      .where('state', '=', 'open')
      .where('cause', '!=', 'asked')
      .where('due_on', '<=', today)
      .orderBy('due_on')
      .orderBy('id')
      .limit(50)
      .execute()
    return { due, ended: await listEndedPersonIds(ctx, today) }
  })
  for (const personId of ended) await openTakedowns(ctx, { personId })
  for (const { id } of due) await tryToRemove(ctx, id)
}

/** One that is on its way, or of which nobody knows whether it left, is looked at again an hour later. */
async function tryToRemove(ctx: OpenCtx, takedownId: string): Promise<void> {
  try {
    await removeNow(ctx, { takedownId })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'wrong-state') throw error
  }
}
