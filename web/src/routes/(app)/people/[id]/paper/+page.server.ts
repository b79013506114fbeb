import { listChannels } from '@balise/server/channels'
import { getPersonRights, keyOf, recordPaper } from '@balise/server/consents'
import { Refusal } from '@balise/server/errors'
import { dayIn } from '@balise/server/organisation'
import { getPerson } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, orNull, text } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const personId = event.params.id
    const { person, timezone } = await event.parent()
    if (!mayRecordConsents(person.roles)) throw new Refusal('not-allowed', { action: 'record-paper' })
    const { holders, lines } = await getPersonRights(ctx, { personId })
    return {
      subject: await getPerson(ctx, { personId }),
      holders: holders.filter(({ endedAt }) => endedAt === null).map(({ id, name }) => ({ id, name })),
      holder: event.url.searchParams.get('holder') ?? '',
      text: event.url.searchParams.get('text') ?? '',
      lines: lines.map((line) => ({ ...line, key: keyOf(line) })),
      channels: (await listChannels(ctx)).map(({ id, name }) => ({ id, name })),
      today: dayIn(timezone, ctx.now()),
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const answers: Record<string, 'yes' | 'no'> = {}
      for (const [name, value] of form)
        if (name.startsWith('a.') && (value === 'yes' || value === 'no')) answers[name.slice(2)] = value
      await recordPaper(event.locals.ctx, {
        personId: event.params.id,
        holderId: text(form, 'holder'),
        answers,
        givenOn: text(form, 'givenOn'),
        untilOn: orNull(form, 'untilOn'),
        givenBy: text(form, 'givenBy') === 'on-behalf' ? 'on-behalf' : 'paper',
        evidence: text(form, 'evidence'),
        textId: orNull(form, 'text'),
        scan: await bytesOf(form, 'scan'),
      })
      redirect(303, `/people/${event.params.id}/rights?done=saved`)
    })
  },
}
