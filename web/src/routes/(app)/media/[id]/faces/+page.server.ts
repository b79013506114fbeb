import { getMedia, nameFaces } from '@balise/server/media'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { readFrames } from '#lib/media/boxes.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    picture: await getMedia(event.locals.ctx, { mediaId: event.params.id }),
    postId: event.url.searchParams.get('post'),
  }))

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const mediaId = event.params.id
      const { boxes } = await getMedia(ctx, { mediaId })
      const faces = readFrames(form).map(({ id, ...box }) => {
        const known = boxes.find((face) => face.id === id)
        return { id: id ?? null, box, who: known?.who ?? null, personId: known?.person?.id ?? null }
      })
      await nameFaces(ctx, { mediaId, faces })
      const post = text(form, 'post')
      redirect(303, `/media/${mediaId}${post ? `?post=${post}` : ''}#who`)
    })
  },
}
