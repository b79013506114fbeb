import { closeChannel, getChannel, listAdministrators, setAdministrators } from '@balise/server/channels'
import { canAdminister } from '@balise/server/organisation'
import { networkOf } from '@balise/server/networks'
import { listPeople, listPeopleById } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { networkView } from '#lib/channels/network-views.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const channel = await getChannel(ctx, { channelId: event.params.id })
    const canManage = channel.closedAt === null && canAdminister(ctx.actor)
    const holders = (await listAdministrators(ctx)).get(channel.id) ?? []
    const able = canManage ? await listPeople(ctx, { able: true }) : []
    const known = await listPeopleById(ctx, holders)
    return {
      channel,
      // Whoever may hold a key: those with an account here, and those who are said to hold one.
      keyHolders: [...known, ...able.filter(({ id }) => !holders.includes(id))]
        .filter(({ leftAt }) => leftAt === null)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
        .map(({ id, name }) => ({ id, name, holds: holders.includes(id) })),
      keysSet: event.url.searchParams.has('keys'),
      network: networkView(networkOf(ctx.networks, channel.connector), locale),
      canClose: canManage,
      opened: event.url.searchParams.has('opened'),
    }
  })

export const actions: Actions = {
  keys: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await setAdministrators(event.locals.ctx, {
        channelId: event.params.id,
        personIds: form.getAll('holder').map(String),
      })
      redirect(303, `/channels/${event.params.id}?keys`)
    })
  },
  close: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await closeChannel(event.locals.ctx, { channelId: event.params.id })
      redirect(303, `/channels/${event.params.id}`)
    })
  },
}
