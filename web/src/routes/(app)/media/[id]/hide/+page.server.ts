import { getMedia, hideInMedia } from '@balise/server/media'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { replacePicture } from '#lib/compose/replace-picture.ts'
import { all, text } from '#lib/form.ts'
import { readBoxes } from '#lib/media/boxes.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { searchParams } = event.url
    const picture = await getMedia(event.locals.ctx, { mediaId: event.params.id })
    return { picture, personId: searchParams.get('person'), postId: searchParams.get('post') }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const mediaId = event.params.id
      const { id } = await hideInMedia(ctx, {
        mediaId,
        boxes: readBoxes(form),
        personIds: all(form, 'person'),
      })
      const postId = text(form, 'post')
      if (!postId) redirect(303, `/media/${id}`)
      await replacePicture(ctx, postId, mediaId, id)
      redirect(303, `/posts/${postId}/edit#picture-${id}`)
    })
  },
}
