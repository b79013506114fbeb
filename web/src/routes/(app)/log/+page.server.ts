import { listEntries, verifyLog } from '@balise/server/log'
import { canAdminister } from '@balise/server/organisation'
import { answer, found } from '#lib/answer.ts'
import type { Actions, PageServerLoad } from './$types'

const PAGE = 60

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { searchParams } = event.url
    const kind = searchParams.get('kind') ?? ''
    const before = Number(searchParams.get('before')) || undefined
    const entries = await listEntries(ctx, { before, ...(kind && { kind }), limit: PAGE + 1 })
    return {
      kind,
      entries: entries.slice(0, PAGE),
      next: entries.length > PAGE ? entries[PAGE - 1]!.seq : null,
      canExport: canAdminister(ctx.actor),
    }
  })

export const actions: Actions = {
  verify: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => ({ check: await verifyLog(event.locals.ctx) }))
  },
}
