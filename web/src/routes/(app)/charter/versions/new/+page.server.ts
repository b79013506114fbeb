import { adoptVersion } from '@balise/server/charter'
import { Refusal } from '@balise/server/errors'
import { canAdminister, dayIn, getOrganisation } from '@balise/server/organisation'
import { tryCharter } from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { file, text } from '#lib/form.ts'
import { instantOf } from '#lib/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-charter' })
    const { timezone } = await event.parent()
    return { today: dayIn(timezone, ctx.now()) }
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
      const { timezone } = await getOrganisation(ctx)
      const startOf = (day: string) => instantOf(`${day}T00:00`, timezone) ?? ''
      const adopted = await adoptVersion(ctx, {
        source: text(form, 'source'),
        adoptedBy: text(form, 'adoptedBy'),
        adoptedAt: startOf(text(form, 'adoptedOn')),
        effectiveAt: startOf(text(form, 'effectiveOn')),
      })
      redirect(303, `/charter/versions?adopted=${adopted}`)
    })
  },
} satisfies Actions
