import type { Ctx } from '@balise/server/ctx'
import { describeMedia, getMedia, MEDIA_SOURCES } from '@balise/server/media'
import { getPerson, listPeoplePage } from '@balise/server/people'
import { findFaceRights } from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, number, orNull, text } from '#lib/form.ts'
import { candidatesFor, MOST } from '#lib/media/candidates.ts'
import type { Near } from '#lib/media/candidates.ts'
import { saveFaces } from '#lib/media/faces-form.ts'
import type { Actions, PageServerLoad } from './$types'

const SHOWN = 12

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { searchParams } = event.url
    const search = (searchParams.get('q') ?? '').trim()
    const postId = searchParams.get('post')
    const picture = await getMedia(ctx, { mediaId: event.params.id })
    return {
      picture,
      search,
      people: search.length > 1 ? await peopleLike(ctx, search) : [],
      candidates: candidatesFor(picture, await peopleNear(ctx)),
      rights: await findFaceRights(ctx, picture, { postId, locale }),
      postId,
      saved: searchParams.has('saved'),
    }
  })

/** Those of the reader's unit, then the first of everyone: the others are found by their name. */
async function peopleNear(ctx: Ctx): Promise<Near> {
  const unit =
    ctx.actor.kind === 'member' ? (await getPerson(ctx, { personId: ctx.actor.personId })).unit : null
  const near = unit ? (await listPeoplePage(ctx, { unitId: unit.id, limit: MOST })).people : []
  const { people } = await listPeoplePage(ctx, { limit: MOST })
  return { unitId: unit?.id ?? null, people: [...near, ...people] }
}

async function peopleLike(ctx: Ctx, search: string) {
  const { people } = await listPeoplePage(ctx, { search, limit: SHOWN })
  return people
    .filter(({ leftAt }) => leftAt === null)
    .map(({ id, name, kind, minor }) => ({ id, name, kind, minor }))
}

/** Every button keeps what is typed, then goes on: to the search, to the frames, or back to the post. */
const saving =
  (to: (form: FormData, mediaId: string) => string) => async (event: RequestEvent<{ id: string }>) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const mediaId = event.params.id
      const before = await getMedia(ctx, { mediaId })
      await saveFaces(ctx, mediaId, form)
      const named = await getMedia(ctx, { mediaId })
      const typed = number(form, 'faces')
      const faces = Number.isNaN(typed) ? null : typed
      await describeMedia(ctx, {
        mediaId,
        alt: text(form, 'alt'),
        // A number that was left as it was follows the faces; another one is what the author says.
        faces: faces === before.faces ? named.faces : faces,
        personIds: [...facesOf(named), ...all(form, 'person')],
        source: MEDIA_SOURCES.find((source) => source === text(form, 'source')) ?? null,
        licence: orNull(form, 'licence'),
        credit: orNull(form, 'credit'),
        takenOn: orNull(form, 'takenOn'),
        takenBy: orNull(form, 'takenBy'),
        takenPlace: orNull(form, 'takenPlace'),
      })
      redirect(303, to(form, mediaId))
    })
  }

const facesOf = ({ boxes }: Awaited<ReturnType<typeof getMedia>>) =>
  boxes.flatMap(({ person }) => person?.id ?? [])

const query = (form: FormData, more: Record<string, string> = {}) => {
  const post = text(form, 'post')
  return new URLSearchParams({ ...more, ...(post && { post }) }).toString()
}

export const actions: Actions = {
  find: saving((form, id) => `/media/${id}?${query(form, { q: text(form, 'q') })}#who`),
  boxes: saving((form, id) => `/media/${id}/faces?${query(form)}`),
  hide: saving((form, id) => `/media/${id}/hide?${query(form)}`),
  stay: saving((form, id) => `/media/${id}?${query(form, { saved: 'yes' })}#who`),
  save: saving((form, id) => {
    const post = text(form, 'post')
    return post ? `/posts/${post}/edit#picture-${id}` : `/media/${id}?saved=yes`
  }),
}
