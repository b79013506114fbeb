import { countFaces, cropMedia, getMedia, hideInMedia, HIDING_STYLES } from '@balise/server/media'
import { replacePicture } from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, text } from '#lib/form.ts'
import { readBoxes } from '#lib/media/boxes.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { searchParams } = event.url
    const picture = await getMedia(event.locals.ctx, { mediaId: event.params.id })
    return { picture, personId: searchParams.get('person'), postId: searchParams.get('post') }
  })

/** How long a form waits for faces to be counted. */
const COUNT_SECONDS = 8

type Made = (event: RequestEvent<{ id: string }>, form: FormData) => Promise<{ id: string }>

/** Makes another picture of this one, counts its faces again, and shows it in the post that asked for it. */
const making = (make: Made) => async (event: RequestEvent<{ id: string }>) => {
  const form = await event.request.formData()
  return answer(event, form, async () => {
    const { ctx } = event.locals
    const { id } = await make(event, form)
    await countFaces(ctx, { mediaId: id, withinSeconds: COUNT_SECONDS })
    const postId = text(form, 'post')
    if (!postId) redirect(303, `/media/${id}`)
    await replacePicture(ctx, { postId, from: event.params.id, to: id })
    redirect(303, `/posts/${postId}/edit#picture-${id}`)
  })
}

export const actions: Actions = {
  hide: making(({ locals: { ctx }, params }, form) =>
    hideInMedia(ctx, {
      mediaId: params.id,
      boxes: readBoxes(form),
      faceIds: all(form, 'hidden'),
      style: HIDING_STYLES.find((style) => style === text(form, 'style')) ?? 'blur',
      personIds: all(form, 'person'),
    }),
  ),
  crop: making(({ locals: { ctx }, params }, form) => {
    const [box = { left: 0, top: 0, width: 1, height: 1 }] = readBoxes(form)
    return cropMedia(ctx, { mediaId: params.id, box })
  }),
}
