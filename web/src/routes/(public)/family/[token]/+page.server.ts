import { answerAsFamily, getFamilyPage, giveBackLink } from '@balise/server/consents'
import { askRemoval, listShownToFamily } from '@balise/server/takedowns'
import { redirect } from '@sveltejs/kit'
import { askedBy, behindLink, pathOf } from '#lib/family/family-request.ts'
import { text, ticked } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

const DONE = ['saved', 'unchanged', 'asked'] as const

export const load: PageServerLoad = (event) =>
  behindLink(event, async () => {
    const view = await getFamilyPage(event.locals.ctx, askedBy(event))
    event.locals.language = view.language
    const { token, address } = askedBy(event)
    const shown = await listShownToFamily(event.locals.ctx, { token, address })
    return { view, token, shown, done: DONE.find((done) => done === event.url.searchParams.get('done')) }
  })

export const actions: Actions = {
  save: (event) =>
    behindLink(event, async () => {
      const form = await event.request.formData()
      const asked = askedBy(event)
      const changed = await answerAsFamily(event.locals.ctx, {
        ...asked,
        answers: ticks(form),
        ...(form.has('word') && { word: text(form, 'word'), wordIsNo: ticked(form, 'wordIsNo') }),
      })
      redirect(303, pathOf(event.params.token, asked.language, changed > 0 ? 'saved' : 'unchanged'))
    }),
  takeBack: (event) =>
    behindLink(event, async () => {
      const asked = askedBy(event)
      const { groups } = await getFamilyPage(event.locals.ctx, asked)
      const given = groups.flatMap(({ questions }) => questions).filter(({ own }) => own === 'yes')
      await answerAsFamily(event.locals.ctx, {
        ...asked,
        answers: Object.fromEntries(given.map(({ key }) => [key, 'no' as const])),
      })
      redirect(303, pathOf(event.params.token, asked.language, 'saved'))
    }),
  remove: (event) =>
    behindLink(event, async () => {
      const form = await event.request.formData()
      const { language, ...asked } = askedBy(event)
      await askRemoval(event.locals.ctx, {
        ...asked,
        deliveryId: text(form, 'delivery'),
        note: text(form, 'note'),
      })
      redirect(303, pathOf(event.params.token, language, 'asked'))
    }),
  giveBack: (event) =>
    behindLink(event, async () => {
      const mailed = await giveBackLink(event.locals.ctx, askedBy(event))
      const lang = event.url.searchParams.get('lang') ?? ''
      redirect(
        303,
        `/family/${event.params.token}/closed?${new URLSearchParams({ lang, ...(mailed && { mailed: '' }) })}`,
      )
    }),
}

/** `a.<question>` is yes or no; anything else is not an answer. */
function ticks(form: FormData): Record<string, 'yes' | 'no'> {
  const answers: Record<string, 'yes' | 'no'> = {}
  for (const [name, value] of form)
    if (name.startsWith('a.') && (value === 'yes' || value === 'no')) answers[name.slice(2)] = value
  return answers
}
