import { getPersonRights } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import { listShowing } from '../posts/index.ts'
import { listTakedowns } from '../takedowns/index.ts'
import { canReadRegister } from './policy.ts'
import { readRegister } from './read-register.ts'

/**
 * All that is held on someone, in one file (GDPR, articles 15 and 20): who they are here, who answers for them, every
 * answer with the words it was given to, where they are shown, and what had to come down. That it was handed out is in
 * the log.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export function everythingAbout(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  { personId }: { personId: string },
): Promise<object> {
  if (!canReadRegister(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-register' })
  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    const { organisation, at, lines } = await readRegister(ctx, { personId })
    const { shown, holders, needed, minor, age } = await getPersonRights(ctx, { personId })
    const showing = await listShowing(ctx.db, personId, { removed: true })
    const takedowns = await listTakedowns(ctx, { personId, which: 'all' })
    await append(ctx, 'register.handed-out', personId, { answers: lines.length, shown: showing.length })
    return {
      organisation: organisation.name,
      at,
      person: { ...person, minor, age, ...shown, needed },
      holders,
      answers: lines,
      publications: showing.map(({ text, channelId, sentAt, url, state, mediaIds }) => ({
        text,
        channel: channelId,
        at: sentAt?.toISOString() ?? null,
        url,
        state,
        pictures: mediaIds,
      })),
      takedowns,
    }
  })
}
