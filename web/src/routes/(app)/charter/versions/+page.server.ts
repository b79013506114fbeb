import { canReadAdoption, listAdoptionIds } from '@balise/server/adoption'
import { listVersions } from '@balise/server/charter'
import { canAdminister } from '@balise/server/organisation'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const versions = await listVersions(ctx)
  return {
    versions,
    adoptions: canReadAdoption(ctx.actor) ? Object.fromEntries(await listAdoptionIds(ctx)) : {},
    now: ctx.now().toISOString(),
    canAdopt: canAdminister(ctx.actor),
  }
}
