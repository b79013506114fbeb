import type { Ctx } from '@balise/server/ctx'
import { describeMedia, getMedia, MEDIA_SOURCES } from '@balise/server/media'
import { listPeople } from '@balise/server/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, number, orNull, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

const SHOWN = 12

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { searchParams } = event.url
    const search = (searchParams.get('q') ?? '').trim()
    const picture = await getMedia(ctx, { mediaId: event.params.id })
    return {
      picture,
      search,
      people: search.length > 1 ? await peopleLike(ctx, search) : [],
      postId: searchParams.get('post'),
      saved: searchParams.has('saved'),
    }
  })

async function peopleLike(ctx: Ctx, search: string) {
  const people = await listPeople(ctx, { search })
  return people
    .filter(({ leftAt }) => leftAt === null)
    .slice(0, SHOWN)
    .map(({ id, name, kind, minor }) => ({ id, name, kind, minor }))
}

/** Every button keeps what is typed, then goes on: to the search, to the frames, or back to the post. */
const saving =
  (to: (form: FormData, mediaId: string) => string) => async (event: RequestEvent<{ id: string }>) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const mediaId = event.params.id
      const faces = number(form, 'faces')
      await describeMedia(event.locals.ctx, {
        mediaId,
        alt: text(form, 'alt'),
        faces: Number.isNaN(faces) ? null : faces,
        personIds: all(form, 'person'),
        source: MEDIA_SOURCES.find((source) => source === text(form, 'source')) ?? null,
        licence: orNull(form, 'licence'),
        credit: orNull(form, 'credit'),
      })
      redirect(303, to(form, mediaId))
    })
  }

const query = (form: FormData, more: Record<string, string> = {}) => {
  const post = text(form, 'post')
  return new URLSearchParams({ ...more, ...(post && { post }) }).toString()
}

export const actions: Actions = {
  find: saving((form, id) => `/media/${id}?${query(form, { q: text(form, 'q') })}#who`),
  hide: saving((form, id) => `/media/${id}/hide?${query(form)}`),
  save: saving((form, id) => {
    const post = text(form, 'post')
    return post ? `/posts/${post}/edit#picture-${id}` : `/media/${id}?saved=yes`
  }),
}
