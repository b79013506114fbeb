import { compareVersions, getDraft } from '@balise/server/drafts'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { searchParams } = event.url
    const draftId = event.params.id
    const { title, history, head } = await getDraft(ctx, { draftId, locale })
    const from = searchParams.get('from') ?? history[0]?.id ?? null
    const to = searchParams.get('to') || null
    return {
      title,
      versions: history,
      roles: head.roles,
      from,
      to,
      compared: from ? await compareVersions(ctx, { draftId, from, to, locale }) : null,
    }
  })
