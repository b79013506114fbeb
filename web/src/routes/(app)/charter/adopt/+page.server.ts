import {
  adoptCharter,
  canRecordAdoption,
  COUNTRIES,
  getUsualSetting,
  STATUSES,
} from '@balise/server/adoption'
import type { AdoptCharterInput } from '@balise/server/adoption'
import { getDraftFile } from '@balise/server/drafts'
import { Refusal } from '@balise/server/errors'
import { dayIn } from '@balise/server/organisation'
import { tryCharter } from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { file, number, orNull, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canRecordAdoption(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-charter' })
    const { timezone } = await event.parent()
    const draftId = event.url.searchParams.get('draft')
    return {
      // What is adopted is the text as it is read here, whatever becomes of the draft meanwhile.
      draft: draftId ? await getDraftFile(ctx, { draftId }) : null,
      today: dayIn(timezone, ctx.now()),
      setting: await getUsualSetting(ctx),
      countries: COUNTRIES,
      statuses: STATUSES,
    }
  })

/** The form, with the file in the place of what was typed. */
async function handedIn({ request }: RequestEvent): Promise<FormData> {
  const form = await request.formData()
  const given = file(form, 'file')
  // A file takes the place of what was typed, and comes back in the field when it holds mistakes.
  // What is typed in a field travels with CRLF, whatever it had: put back, a pasted file keeps its digest.
  form.set('source', given ? await given.text() : text(form, 'source').replaceAll('\r\n', '\n'))
  return form
}

const count = (form: FormData, name: string) => (orNull(form, name) === null ? null : number(form, name))

export const actions = {
  try: async (event) => {
    const { ctx, locale } = event.locals
    const form = await handedIn(event)
    return answer(event, form, async () => {
      const source = text(form, 'source')
      return { trial: await tryCharter(ctx, { source, locale }), source }
    })
  },
  adopt: async (event) => {
    const { ctx } = event.locals
    const form = await handedIn(event)
    return answer(event, form, async () => {
      const { adoptionId, carried } = await adoptCharter(ctx, {
        source: text(form, 'source'),
        body: text(form, 'body'),
        decidedOn: text(form, 'decidedOn'),
        effectiveOn: text(form, 'effectiveOn'),
        reviewOn: orNull(form, 'reviewOn'),
        present: count(form, 'present'),
        needed: count(form, 'needed'),
        votesFor: count(form, 'votesFor'),
        votesAgainst: count(form, 'votesAgainst'),
        votesAbstain: count(form, 'votesAbstain'),
        country: text(form, 'country') as AdoptCharterInput['country'],
        status: text(form, 'status') as AdoptCharterInput['status'],
        staffCount: number(form, 'staffCount'),
      })
      redirect(303, `/charter/adoptions/${adoptionId}?carried=${carried}`)
    })
  },
} satisfies Actions
