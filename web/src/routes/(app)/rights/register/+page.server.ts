import { Refusal } from '@balise/server/errors'
import { listPeoplePage } from '@balise/server/people'
import { listRetentionRuns } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { idIn } from '#lib/people/id-in.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { person } = await event.parent()
    if (!mayRecordConsents(person.roles)) throw new Refusal('not-allowed', { action: 'read-register' })
    const search = (event.url.searchParams.get('q') ?? '').trim()
    const after = idIn(event.url, 'after')
    return {
      search,
      found: search ? await listPeoplePage(ctx, { search, ...(after && { after }) }) : null,
      runs: await listRetentionRuns(ctx),
    }
  })
