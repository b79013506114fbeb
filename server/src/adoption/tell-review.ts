import { listVersions } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listHolders } from '../people/index.ts'
import { selectAdoptions } from './queries.ts'

/** Tells those who answer for the organisation, once, that the day has come to read the charter in force again. */
export async function tellReview(ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const inForce = (await listVersions(ctx)).find((version) => version.inForce)
    const row = (await selectAdoptions(ctx)).find((one) => one.charter_version_id === inForce?.id)
    if (!inForce || !row?.review_on || row.review_on > today || row.review_told_at) return false

    const { numUpdatedRows } = await ctx.db
      .updateTable('adoption')
      .set({ review_told_at: ctx.now() })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', row.id)
      .where('review_told_at', 'is', null)
      .executeTakeFirst()
    if (!numUpdatedRows) return false
    await append(ctx, 'adoption.review-due', row.id, { reviewOn: row.review_on })
    await notify(ctx, {
      personIds: (await listHolders(ctx, ['administrator', 'director'])).map(({ id }) => id),
      kind: 'charter.review-due',
      subjectId: row.id,
      details: { version: inForce.version, on: row.review_on },
    })
    return true
  })
}
