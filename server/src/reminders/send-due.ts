import { getUsualSetting } from '../adoption/index.ts'
import { listVersions } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { isCalm } from './calm.ts'
import type { Place } from './calm.ts'
import { listWaiting } from './list-waiting.ts'
import { keepReminder } from './queries.ts'
import { together } from './when-due.ts'
import type { Waiting } from './when-due.ts'

export type TellCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>

/**
 * Tells each person, in one mail, all that is asked from them and whose day has come. Nothing leaves at night, at the
 * week-end or on a public holiday: what was due then leaves at the next run.
 *
 * @returns how many people were told
 */
export async function sendDue(ctx: TellCtx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const place = await placeOf(ctx)
    if (!isCalm(ctx.now(), place)) return 0
    const today = dayIn(place.timezone, ctx.now())
    let people = 0
    for (const [personId, waiting] of Map.groupBy(await listWaiting(ctx), (one) => one.personId)) {
      const due = together(waiting, today)
      if (due.length > 0 && (await tell(ctx, personId, due, ctx.now()))) people += 1
    }
    return people
  })
}

/** One notification, and its mail, for all of `due`; false when somebody else has just told them. */
export async function tell(
  ctx: TellCtx,
  personId: string,
  due: Waiting[],
  mailAfter: Date,
): Promise<boolean> {
  const kept: Waiting[] = []
  for (const one of due)
    if (await keepReminder(ctx, { ...one, number: one.told, sentAt: ctx.now() })) kept.push(one)
  if (kept.length === 0) return false

  const versions = new Map((await listVersions(ctx)).map(({ id, version }) => [id, version]))
  const number = Math.max(...kept.map(({ told }) => told))
  await notify(ctx, {
    personIds: [personId],
    kind: 'asked.waiting',
    subjectId: null,
    details: {
      versions: kept.flatMap(({ subject, subjectId }) =>
        subject === 'signature' ? [versions.get(subjectId) ?? ''] : [],
      ),
      training: kept.find(({ subject }) => subject === 'training')?.dueOn ?? null,
      number,
    },
    mailAfter,
  })
  const subjects = kept.map(({ subject, subjectId, told }) => ({ subject, subjectId, number: told }))
  await append(ctx, 'reminder.sent', personId, { subjects })
  return true
}

/** The country is what the last adoption said, else that of the clock. */
export async function placeOf(ctx: Needs<'db' | 'actor' | 'now'>): Promise<Place> {
  const { timezone } = await getOrganisation(ctx)
  return { timezone, country: (await getUsualSetting(ctx)).country }
}
