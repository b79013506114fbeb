import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

/** Keeps what a network renewed, sealed, so that the next call does not sign in again. A closed channel keeps nothing. */
export async function saveSession(
  ctx: Needs<'db' | 'actor' | 'vault'>,
  { channelId, session }: { channelId: string; session: Record<string, string> },
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db, vault }) => {
    await db
      .updateTable('channel')
      .set({ session: vault.seal(JSON.stringify(session)) })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', channelId)
      .where('closed_at', 'is', null)
      .execute()
  })
}
