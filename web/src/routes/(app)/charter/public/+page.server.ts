import { getCharterInForce, getPublication, publishCharter, unpublishCharter } from '@balise/server/charter'
import { canAdminister, getOrganisation } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { readingOf } from '#lib/public-charter/read-charter.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { charter } = await getCharterInForce(ctx)
    const { contacts, slug } = await getOrganisation(ctx)
    return {
      publication: await getPublication(ctx),
      contacts: readingOf({ charter, contacts }, locale).contacts,
      url: `${ctx.origin}/c/${slug}`,
      path: `/c/${slug}`,
      canPublish: canAdminister(ctx.actor),
    }
  })

export const actions: Actions = {
  publish: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await publishCharter(event.locals.ctx)
      redirect(303, '/charter/public')
    })
  },
  unpublish: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await unpublishCharter(event.locals.ctx)
      redirect(303, '/charter/public')
    })
  },
}
