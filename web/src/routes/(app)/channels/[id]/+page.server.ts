import { closeChannel, getChannel } from '@balise/server/channels'
import { canAdminister } from '@balise/server/organisation'
import { networkOf } from '@balise/server/networks'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { networkView } from '#lib/channels/network-views.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const channel = await getChannel(ctx, { channelId: event.params.id })
    return {
      channel,
      network: networkView(networkOf(ctx.networks, channel.connector), locale),
      canClose: channel.closedAt === null && canAdminister(ctx.actor),
      opened: event.url.searchParams.has('opened'),
    }
  })

export const actions: Actions = {
  close: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await closeChannel(event.locals.ctx, { channelId: event.params.id })
      redirect(303, `/channels/${event.params.id}`)
    })
  },
}
