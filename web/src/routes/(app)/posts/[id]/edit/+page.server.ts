import { getPost } from '@balise/server/posts'
import { redirect } from '@sveltejs/kit'
import { found } from '#lib/answer.ts'
import { composerActions } from '#lib/compose/actions.ts'
import { loadComposer } from '#lib/compose/load.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { id } = event.params
  const { state, can } = await found(event, () => getPost(event.locals.ctx, { postId: id }))
  if (!can.edit) redirect(303, `/posts/${id}`)
  return { state, keptBack: event.url.searchParams.has('kept-back'), view: await loadComposer(event, id) }
}

export const actions: Actions = composerActions
