import { destroyEnded } from '../consents/index.ts'
import type { EndedClass } from '../consents/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { destroyClosedTakedowns } from '../takedowns/index.ts'

type RetentionClass = EndedClass | 'takedown'

/** Days kept after the end of each class. A consent proves what was allowed for the five years of a civil action. */
const KEPT_DAYS: Record<RetentionClass, number> = {
  consent: 5 * 365 + 2,
  holder_link: 365,
  holder: 0,
  takedown: 3 * 365 + 1,
  consent_import: 31,
  consent_text: 31,
}

/** Destroys what is over, class by class, and writes down how much and when; nothing is written for what had nothing. */
export function runRetention(ctx: Needs<'db' | 'now' | 'newId' | 'actor'>): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    for (const [name, days] of Object.entries(KEPT_DAYS)) {
      const what = name as RetentionClass
      const before = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
      const destroyed =
        what === 'takedown'
          ? await destroyClosedTakedowns(ctx, { before })
          : await destroyEnded(ctx, { what, before })
      if (destroyed === 0) continue
      await ctx.db
        .insertInto('retention_run')
        .values({
          organisation_id: organisationOf(ctx.actor),
          id: ctx.newId(),
          class: what,
          before_day: before,
          destroyed,
          ran_at: ctx.now(),
        })
        .execute()
      await append(ctx, 'register.destroyed', null, { class: what, before, destroyed })
    }
  })
}

/** What was destroyed and when, the last first. */
export function listRetentionRuns(
  ctx: Needs<'db' | 'actor'>,
): Promise<{ class: RetentionClass; before: string; destroyed: number; at: string }[]> {
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('retention_run')
      .selectAll()
      .orderBy('ran_at', 'desc')
      .orderBy('id')
      .limit(200)
      .execute()
    return rows.map((row) => ({
      class: row.class as RetentionClass,
      before: row.before_day,
      destroyed: row.destroyed,
      at: row.ran_at.toISOString(),
    }))
  })
}
