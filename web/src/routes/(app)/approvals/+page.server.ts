import { listToApprove } from '@balise/server/posts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({ lines: await listToApprove(locals.ctx) })
