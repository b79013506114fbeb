import { listVersions } from '@balise/server/charter'
import { canAdminister } from '@balise/server/organisation'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const versions = await listVersions(ctx)
  return {
    versions,
    adopted: versions.find(({ id }) => id === url.searchParams.get('adopted'))?.version,
    now: ctx.now().toISOString(),
    canAdopt: canAdminister(ctx.actor),
  }
}
