import { getToday } from '@balise/server/posts'
import { tasksOf } from '#lib/today.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const today = await getToday(locals.ctx)
  const { upcoming, published } = today
  return {
    tasks: tasksOf(today),
    upcoming,
    published: published.slice(0, 6),
    now: locals.ctx.now().toISOString(),
  }
}
