import { getCharterInForce } from '@balise/server/charter'
import type { Ctx } from '@balise/server/ctx'
import { Refusal } from '@balise/server/errors'
import { addMedia } from '@balise/server/media'
import { getOrganisation } from '@balise/server/organisation'
import {
  approvePost,
  confirmByHand,
  confirmRemoved,
  getPost,
  lookUpDelivery,
  refusePost,
  reopenPost,
  schedulePost,
  settleDelivery,
  submitPost,
  withdrawPost,
} from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, file, number, orNull, text } from '#lib/form.ts'
import { instantOf } from '#lib/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const post = await getPost(ctx, { postId: event.params.id })
    return {
      post,
      roles: await roleNames(ctx),
      now: ctx.now().toISOString(),
      done: event.url.searchParams.get('done'),
    }
  })

type Work = (ctx: Ctx, form: FormData, postId: string) => Promise<unknown>

/** One command, then the page again with what was done. */
const doing = (done: string, work: Work) => async (event: RequestEvent<{ id: string }>) => {
  const form = await event.request.formData()
  return answer(event, form, async () => {
    await work(event.locals.ctx, form, event.params.id)
    redirect(303, `/posts/${event.params.id}?done=${done}`)
  })
}

export const actions: Actions = {
  submit: doing('submitted', (ctx, form, postId) =>
    submitPost(ctx, { postId, revision: number(form, 'revision') }),
  ),
  approve: doing('approved', (ctx, form, postId) =>
    approvePost(ctx, { postId, contentHash: text(form, 'contentHash'), note: text(form, 'note') }),
  ),
  refuse: doing('refused', (ctx, form, postId) => refusePost(ctx, { postId, reason: text(form, 'reason') })),
  publish: doing('scheduled', (ctx, _, postId) => schedulePost(ctx, { postId, publishAt: null })),
  schedule: doing('scheduled', async (ctx, form, postId) => {
    const { timezone } = await getOrganisation(ctx)
    const typed = text(form, 'publishAt')
    // What is not an hour is handed on as it is: the command's schema refuses it and the field says so.
    return schedulePost(ctx, { postId, publishAt: instantOf(typed, timezone) ?? typed })
  }),
  withdraw: doing('withdrawn', (ctx, form, postId) =>
    withdrawPost(ctx, { postId, reason: text(form, 'reason') }),
  ),
  reopen: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await reopenPost(event.locals.ctx, { postId: event.params.id })
      redirect(303, `/posts/${event.params.id}/edit`)
    })
  },
  confirm: doing('sent', async (ctx, form) => {
    const bytes = await bytesOf(form, 'capture')
    const fileName = file(form, 'capture')?.name ?? ''
    const captureId = bytes && (await addMedia(ctx, { bytes, fileName })).id
    await confirmByHand(ctx, { deliveryId: text(form, 'deliveryId'), url: orNull(form, 'url'), captureId })
  }),
  lookUp: doing('settled', (ctx, form) => lookUpDelivery(ctx, { deliveryId: text(form, 'deliveryId') })),
  settle: doing('settled', (ctx, form) =>
    settleDelivery(ctx, {
      deliveryId: text(form, 'deliveryId'),
      outcome: text(form, 'outcome') === 'sent' ? 'sent' : 'not-sent',
      url: orNull(form, 'url'),
    }),
  ),
  removed: doing('withdrawn', (ctx, form) => confirmRemoved(ctx, { deliveryId: text(form, 'deliveryId') })),
}

/** How the charter names its roles; a post may be looked at before there is a charter. */
async function roleNames(ctx: Ctx): Promise<Record<string, string>> {
  try {
    return (await getCharterInForce(ctx)).charter.roles
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'no-charter') return {}
    throw thrown
  }
}
