import { listChannels } from '@balise/server/channels'
import { listRoles } from '@balise/server/charter'
import { listConsents, withdrawConsent } from '@balise/server/consents'
import { canAdminister, dayIn } from '@balise/server/organisation'
import { endMandate, getPerson, grantMandate, invitePerson } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { orNull, text } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

const DONE = ['saved', 'sentTo', 'withdrawn', 'recorded'] as const

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const personId = event.params.id
    const { timezone, person } = await event.parent()
    const channels = await listChannels(ctx)
    const consents = await listConsents(ctx, { personId })
    const answered = new Set(consents.map(({ channel }) => channel.id))
    return {
      subject: await getPerson(ctx, { personId }),
      roles: await listRoles(ctx),
      channels: channels.filter(({ id, closedAt }) => closedAt === null || answered.has(id)),
      consents,
      canChange: canAdminister(ctx.actor),
      canRecord: mayRecordConsents(person.roles),
      today: dayIn(timezone, ctx.now()),
      done: DONE.find((done) => done === event.url.searchParams.get('done')),
    }
  })

const doing =
  (done: (typeof DONE)[number], work: (event: RequestEvent, form: FormData) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await work(event, form)
      redirect(303, `/people/${event.params.id}?done=${done}`)
    })
  }

export const actions: Actions = {
  invite: doing('sentTo', ({ locals, params }, form) =>
    invitePerson(locals.ctx, { personId: params.id, email: text(form, 'email') }),
  ),
  grant: doing('saved', ({ locals, params }, form) =>
    grantMandate(locals.ctx, {
      personId: params.id,
      role: text(form, 'role'),
      body: text(form, 'body'),
      fromOn: text(form, 'fromOn'),
      untilOn: orNull(form, 'untilOn'),
    }),
  ),
  end: doing('saved', ({ locals }, form) =>
    endMandate(locals.ctx, { mandateId: text(form, 'mandate'), on: text(form, 'on') }),
  ),
  withdraw: doing('withdrawn', ({ locals }, form) =>
    withdrawConsent(locals.ctx, { consentId: text(form, 'consent') }),
  ),
}
