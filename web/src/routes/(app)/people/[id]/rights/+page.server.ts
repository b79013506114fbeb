import { listChannels } from '@balise/server/channels'
import {
  addHolder,
  changeHolder,
  describeShown,
  endHolder,
  FAMILY_LANGUAGES,
  getPersonRights,
  listScanIds,
  revokeLink,
  sendLink,
} from '@balise/server/consents'
import { getPerson } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { orNull, text, ticked } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

const DONE = ['saved', 'sent', 'revoked', 'ended', 'added'] as const

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const personId = event.params.id
    const { person } = await event.parent()
    return {
      subject: await getPerson(ctx, { personId }),
      rights: await getPersonRights(ctx, { personId }),
      scanIds: await listScanIds(ctx, { personId }),
      channels: (await listChannels(ctx)).map(({ id, name }) => ({ id, name })),
      canRecord: mayRecordConsents(person.roles),
      done: DONE.find((done) => done === event.url.searchParams.get('done')),
    }
  })

const doing =
  (done: (typeof DONE)[number], work: (event: RequestEvent, form: FormData) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await work(event, form)
      redirect(303, `/people/${event.params.id}/rights?done=${done}`)
    })
  }

export const actions: Actions = {
  add: doing('added', ({ locals, params }, form) =>
    addHolder(locals.ctx, {
      personId: params.id,
      name: text(form, 'name'),
      authority: text(form, 'authority') as 'parent',
      email: orNull(form, 'email'),
      language: FAMILY_LANGUAGES.find((known) => known === text(form, 'language')) ?? 'fr',
    }),
  ),
  change: doing('saved', ({ locals }, form) =>
    changeHolder(locals.ctx, {
      holderId: text(form, 'holder'),
      name: text(form, 'name'),
      email: orNull(form, 'email'),
      language: FAMILY_LANGUAGES.find((known) => known === text(form, 'language')) ?? 'fr',
    }),
  ),
  end: doing('ended', ({ locals }, form) => endHolder(locals.ctx, { holderId: text(form, 'holder') })),
  send: doing('sent', ({ locals }, form) => sendLink(locals.ctx, { holderId: text(form, 'holder') })),
  revoke: doing('revoked', ({ locals }, form) => revokeLink(locals.ctx, { holderId: text(form, 'holder') })),
  describe: doing('saved', ({ locals, params }, form) =>
    describeShown(locals.ctx, {
      personId: params.id,
      bornOn: orNull(form, 'bornOn'),
      bornYear: orNull(form, 'bornYear') as never,
      neededHolders: orNull(form, 'neededHolders') as never,
      neededReason: text(form, 'neededReason'),
      word: text(form, 'word'),
      wordIsNo: ticked(form, 'wordIsNo'),
    }),
  ),
}
