import { listRoles } from '@balise/server/charter'
import { canRecordConsent } from '@balise/server/consents'
import { canAdminister, listUnits } from '@balise/server/organisation'
import { listPeoplePage, PERSON_KINDS } from '@balise/server/people'
import { found } from '#lib/answer.ts'
import { idIn } from '#lib/people/id-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const search = (event.url.searchParams.get('q') ?? '').trim()
    const kind = PERSON_KINDS.find((known) => known === event.url.searchParams.get('kind'))
    const unitId = idIn(event.url, 'unit')
    const after = idIn(event.url, 'after')
    const { people, next } = await listPeoplePage(ctx, {
      ...(after && { after }),
      ...(search && { search }),
      ...(kind && { kind }),
      ...(unitId && { unitId }),
    })
    return {
      search,
      kind: kind ?? '',
      unitId: unitId ?? '',
      units: await listUnits(ctx),
      people,
      next,
      roles: await listRoles(ctx),
      canAdd: canAdminister(ctx.actor),
      canRecord: canRecordConsent(ctx.actor),
    }
  })
