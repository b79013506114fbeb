import { getToday } from '@balise/server/posts'
import { getAsked } from '@balise/server/reminders'
import { getWaitingRemovals } from '@balise/server/takedowns'
import { tasksOf } from '#lib/today.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const today = await getToday(locals.ctx)
  const { upcoming, published } = today
  return {
    tasks: tasksOf(today, await getWaitingRemovals(locals.ctx)),
    asked: await getAsked(locals.ctx),
    upcoming,
    published: published.slice(0, 6),
    now: locals.ctx.now().toISOString(),
  }
}
