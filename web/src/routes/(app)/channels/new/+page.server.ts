import { openChannel } from '@balise/server/channels'
import { Refusal } from '@balise/server/errors'
import { canAdminister, dayIn, listUnits, slugOf } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { networkView } from '#lib/channels/network-views.ts'
import { orNull, text, ticked } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'open-channel' })
    const { timezone } = await event.parent()
    const asked = event.url.searchParams.get('connector')
    const networks = ctx.networks.map((network) => networkView(network, locale))
    return {
      networks,
      chosen: networks.find(({ id }) => id === asked) ?? null,
      units: await listUnits(ctx),
      today: dayIn(timezone, ctx.now()),
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const { ctx } = event.locals
    const connector = text(form, 'connector')
    const network = ctx.networks.find(({ id }) => id === connector)
    const secrets = (network?.credentials ?? []).filter(({ secret }) => secret)
    return answer(event, form, async () => {
      const name = text(form, 'name')
      const channelId = await openChannel(ctx, {
        name,
        slug: orNull(form, 'slug') ?? slugOf(name),
        connector,
        network: orNull(form, 'network') ?? connector,
        surface: text(form, 'surface') as 'page',
        audience: text(form, 'audience') as 'public',
        official: ticked(form, 'official'),
        unitId: orNull(form, 'unitId'),
        handle: text(form, 'handle'),
        service: orNull(form, 'service'),
        url: orNull(form, 'url'),
        secret: Object.fromEntries(secrets.map(({ field }) => [field, text(form, `secret-${field}`)])),
        authorisedBy: text(form, 'authorisedBy'),
        authorisedOn: text(form, 'authorisedOn'),
      })
      redirect(303, `/channels/${channelId}?opened=yes`)
    })
  },
}
