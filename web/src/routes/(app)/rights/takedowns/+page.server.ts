import {
  canTakeDown,
  confirmGone,
  keepShown,
  listTakedowns,
  removeNow,
  stopDistribution,
} from '@balise/server/takedowns'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, text, ticked } from '#lib/form.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

const DONE = ['removing', 'gone', 'stopped', 'kept'] as const

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    return {
      waiting: await listTakedowns(ctx),
      closed: await listTakedowns(ctx, { which: 'closed', limit: 50 }),
      canAct: canTakeDown(ctx.actor),
      done: DONE.find((done) => done === event.url.searchParams.get('done')),
    }
  })

const doing =
  (done: (typeof DONE)[number], work: (event: RequestEvent, form: FormData) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await work(event, form)
      redirect(303, `/rights/takedowns?done=${done}`)
    })
  }

export const actions: Actions = {
  remove: doing('removing', ({ locals }, form) =>
    removeNow(locals.ctx, { takedownId: text(form, 'takedown') }),
  ),
  gone: doing('gone', async ({ locals }, form) =>
    confirmGone(locals.ctx, {
      takedownId: text(form, 'takedown'),
      capture: await bytesOf(form, 'capture'),
      addressGone: ticked(form, 'addressGone'),
      outcome: text(form, 'outcome'),
    }),
  ),
  stop: doing('stopped', ({ locals }, form) =>
    stopDistribution(locals.ctx, { takedownId: text(form, 'takedown'), outcome: text(form, 'outcome') }),
  ),
  keep: doing('kept', ({ locals }, form) =>
    keepShown(locals.ctx, { takedownId: text(form, 'takedown'), outcome: text(form, 'outcome') }),
  ),
}
