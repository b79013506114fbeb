import { composerActions } from '#lib/compose/actions.ts'
import { loadComposer } from '#lib/compose/load.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ view: await loadComposer(event, null) })

export const actions: Actions = composerActions
