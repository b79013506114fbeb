import { listChannels } from '@balise/server/channels'
import { applyImport, getImport, undoImport } from '@balise/server/consents'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { ticked } from '#lib/form.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const channels = await listChannels(ctx)
    return {
      plan: await getImport(ctx, {
        importId: event.params.id,
        from: Math.max(0, Math.trunc(Number(event.url.searchParams.get('from')) || 0)),
      }),
      channels: Object.fromEntries(channels.map(({ id, name }) => [id, name])),
    }
  })

const doing =
  (work: (event: RequestEvent, form: FormData) => Promise<unknown>) => async (event: RequestEvent) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await work(event, form)
      redirect(303, `/rights/imports/${event.params.id}`)
    })
  }

export const actions: Actions = {
  apply: doing(({ locals, params }, form) =>
    applyImport(locals.ctx, { importId: params.id, withoutFaulty: ticked(form, 'withoutFaulty') }),
  ),
  undo: doing(({ locals, params }) => undoImport(locals.ctx, { importId: params.id })),
}
