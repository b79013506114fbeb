import { listVersions } from '@balise/server/charter'
import { canAdminister } from '@balise/server/organisation'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
  versions: await listVersions(locals.ctx),
  now: locals.ctx.now().toISOString(),
  canAdopt: canAdminister(locals.ctx.actor),
})
