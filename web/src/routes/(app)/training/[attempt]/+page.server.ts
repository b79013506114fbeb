import { answerQuestion, finishAttempt, getAttempt } from '@balise/server/training'
import type { AnswerQuestionInput } from '@balise/server/training'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const attempt = await getAttempt(event.locals.ctx, { attemptId: event.params.attempt })
    const { questions } = attempt
    const asked = Number(event.url.searchParams.get('q'))
    // Without a number, the first that waits for an answer.
    const waiting = questions.findIndex(({ given }) => given === null)
    const index =
      asked >= 1 && asked <= questions.length ? asked - 1 : waiting === -1 ? questions.length - 1 : waiting
    return { attempt, index, question: questions[index] ?? null }
  })

export const actions: Actions = {
  answer: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await answerQuestion(event.locals.ctx, {
        attemptId: event.params.attempt,
        questionId: text(form, 'question'),
        answer: text(form, 'answer') as AnswerQuestionInput['answer'],
      })
      redirect(303, `/training/${event.params.attempt}?q=${text(form, 'number')}#answer`)
    })
  },
  finish: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await finishAttempt(event.locals.ctx, { attemptId: event.params.attempt })
      redirect(303, `/training/${event.params.attempt}`)
    })
  },
}
