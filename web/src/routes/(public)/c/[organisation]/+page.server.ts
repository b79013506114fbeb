import { loadPublicCharter } from '#lib/public-charter/load.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => loadPublicCharter(event)
