import { listRoles } from '@balise/server/charter'
import { canAdminister } from '@balise/server/organisation'
import { listPeoplePage, PERSON_KINDS } from '@balise/server/people'
import { found } from '#lib/answer.ts'
import { idIn } from '#lib/people/id-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const search = (event.url.searchParams.get('q') ?? '').trim()
    const kind = PERSON_KINDS.find((known) => known === event.url.searchParams.get('kind'))
    const after = idIn(event.url, 'after')
    const { people, next } = await listPeoplePage(ctx, {
      ...(after && { after }),
      ...(search && { search }),
      ...(kind && { kind }),
    })
    return {
      search,
      kind: kind ?? '',
      people,
      next,
      roles: await listRoles(ctx),
      canAdd: canAdminister(ctx.actor),
    }
  })
