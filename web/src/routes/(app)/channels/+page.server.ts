import { listChannels } from '@balise/server/channels'
import { canAdminister } from '@balise/server/organisation'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const channels = await listChannels(locals.ctx)
  return {
    open: channels.filter(({ closedAt }) => closedAt === null),
    closed: channels.filter(({ closedAt }) => closedAt !== null),
    canOpen: canAdminister(locals.ctx.actor),
  }
}
