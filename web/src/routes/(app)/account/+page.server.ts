import { listRoles } from '@balise/server/charter'
import { memberOf } from '@balise/server/ctx'
import { canAdminister } from '@balise/server/organisation'
import { getPerson } from '@balise/server/people'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    return {
      me: await getPerson(ctx, { personId: memberOf(ctx.actor).personId }),
      roles: await listRoles(ctx),
      administers: canAdminister(ctx.actor),
    }
  })
