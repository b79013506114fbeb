import { listRoles } from '@balise/server/charter'
import { canAdminister } from '@balise/server/organisation'
import { listPeople, PERSON_KINDS } from '@balise/server/people'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const search = (event.url.searchParams.get('q') ?? '').trim()
    const kind = PERSON_KINDS.find((known) => known === event.url.searchParams.get('kind'))
    return {
      search,
      kind: kind ?? '',
      people: await listPeople(ctx, { ...(search && { search }), ...(kind && { kind }) }),
      roles: await listRoles(ctx),
      canAdd: canAdminister(ctx.actor),
    }
  })
