import {
  addQuestion,
  canManageTraining,
  getTrainingManagement,
  setTraining,
  takeProposals,
  withdrawQuestion,
} from '@balise/server/training'
import type { AddQuestionInput } from '@balise/server/training'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, number, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    return {
      view: await getTrainingManagement(ctx, { locale }),
      canManage: canManageTraining(ctx.actor),
      saved: event.url.searchParams.has('saved'),
    }
  })

/** Follows a form, then shows the page again. */
const follow =
  (work: (event: RequestEvent, form: FormData) => Promise<unknown>) => async (event: RequestEvent) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await work(event, form)
      redirect(303, '/training/manage?saved')
    })
  }

export const actions: Actions = {
  take: follow(({ locals }, form) => takeProposals(locals.ctx, { keys: all(form, 'key') })),
  add: follow(({ locals }, form) =>
    addQuestion(locals.ctx, {
      situation: text(form, 'situation'),
      answer: text(form, 'answer') as AddQuestionInput['answer'],
      because: text(form, 'because'),
      rule: text(form, 'rule'),
    }),
  ),
  withdraw: follow(({ locals }, form) =>
    withdrawQuestion(locals.ctx, { questionId: text(form, 'question') }),
  ),
  set: follow(({ locals }, form) =>
    setTraining(locals.ctx, {
      questions: number(form, 'questions'),
      passPercent: number(form, 'passPercent'),
    }),
  ),
}
