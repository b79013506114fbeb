import { listChannels } from '@balise/server/channels'
import { recordConsent } from '@balise/server/consents'
import { Refusal } from '@balise/server/errors'
import { dayIn } from '@balise/server/organisation'
import { getPerson } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, orNull, text } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { timezone, person } = await event.parent()
    if (!mayRecordConsents(person.roles)) throw new Refusal('not-allowed', { action: 'record-consent' })
    const channels = await listChannels(ctx)
    return {
      subject: await getPerson(ctx, { personId: event.params.id }),
      channels: channels.filter(({ closedAt }) => closedAt === null),
      today: dayIn(timezone, ctx.now()),
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const personId = event.params.id
      await recordConsent(event.locals.ctx, {
        personId,
        channelIds: all(form, 'channel'),
        answer: text(form, 'answer') as 'granted',
        givenOn: text(form, 'givenOn'),
        untilOn: orNull(form, 'untilOn'),
        holders: text(form, 'holders')
          .split(/[\n,;]/)
          .map((name) => name.trim())
          .filter(Boolean),
        requiredHolders: text(form, 'requiredHolders') || 1,
        evidence: text(form, 'evidence'),
      })
      redirect(303, `/people/${personId}?done=recorded#consents`)
    })
  },
}
