import type { Ctx } from '@balise/server/ctx'
import { Refusal } from '@balise/server/errors'
import { addMedia, countFaces, getMedia, hideInMedia } from '@balise/server/media'
import { getOrganisation } from '@balise/server/organisation'
import { replacePicture } from '@balise/server/posts'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer } from '../answer.ts'
import { number, text } from '../form.ts'
import { formats } from '../format.ts'
import { applyRemedy, readChosen } from './remedies.ts'
import { saveTyped, sendOn, type Saved, type Target } from './save.ts'
import { readTyped, type Typed } from './typed.ts'

/** How long a form waits for faces to be counted. */
const COUNT_SECONDS = 8

type Event = RequestEvent<{ id?: string }>
type Leaving = (form: FormData, saved: Saved, event: Event) => string | Promise<string>
type Change = (typed: Typed, form: FormData, event: Event) => Typed | Promise<Typed>

/**
 * What the buttons of the composer do without script: each one keeps what is typed and the pictures that were chosen
 * first, so that nothing is lost on the way. A new post gets its address with the first of them.
 */
export const composerActions = {
  save: saving((typed) => typed),
  apply: saving(async (typed, form, { locals }) => {
    const chosen = readChosen(text(form, 'remedy'))
    const { timezone } = await getOrganisation(locals.ctx)
    return chosen ? applyRemedy(typed, chosen, formats(locals.locale, timezone).forInput) : typed
  }, '#verdict'),
  answer: saving((typed) => typed, '#verdict'),
  forget: saving((typed) => ({ ...typed, answers: {} }), '#verdict'),
  remove: saving((typed, form) => ({
    ...typed,
    mediaIds: typed.mediaIds.filter((id) => id !== text(form, 'remove')),
  })),
  add: saving((typed) => typed, '#f-picture'),
  describe: leaving((form, { postId }) => `/media/${text(form, 'describe')}?post=${postId}`),
  library: leaving((_, { postId }) => `/media?post=${postId}`),
  /** A person whose face is boxed is hidden at once; for any other, frames are drawn. */
  hide: leaving(async (form, { postId }, { locals: { ctx } }) => {
    const [mediaId = '', personId = ''] = text(form, 'hide').split(' ')
    const { boxes } = await getMedia(ctx, { mediaId })
    const faceIds = boxes.filter(({ person }) => person?.id === personId).map(({ id }) => id)
    if (faceIds.length === 0) return `/media/${mediaId}/hide?person=${personId}&post=${postId}`
    return hideFaces(ctx, postId, mediaId, faceIds)
  }),
  hideFace: leaving((form, { postId }, { locals: { ctx } }) => {
    const [mediaId = '', faceId = ''] = text(form, 'hideFace').split(' ')
    return hideFaces(ctx, postId, mediaId, [faceId])
  }),
  send: async (event: Event) => {
    const form = await event.request.formData()
    const target = targetOf(event, form)
    const typed = readTyped(form)
    return answer(event, form, async () => {
      const { mediaIds } = await withPictures(event.locals.ctx, typed, form)
      const saved = await saveTyped(event.locals.ctx, target, { ...typed, mediaIds })
      // Nobody has seen what the charter says of them yet.
      if (mediaIds.length > typed.mediaIds.length) redirect(303, `/posts/${saved.postId}/edit#f-picture`)
      try {
        await sendOn(event.locals.ctx, saved, typed)
      } catch (thrown) {
        // The post exists now: its own page says what keeps it back.
        if (thrown instanceof Refusal && !target) redirect(303, `/posts/${saved.postId}/edit?kept-back`)
        throw thrown
      }
      redirect(303, `/posts/${saved.postId}?done=submitted`)
    })
  },
}

/** With the pictures that were chosen and are not kept yet. */
async function withPictures(ctx: Ctx, typed: Typed, form: FormData): Promise<Typed> {
  const added: string[] = []
  for (const file of form.getAll('picture'))
    if (file instanceof File && file.size > 0) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      added.push((await addMedia(ctx, { bytes, fileName: file.name })).id)
    }
  // So that the page shows the faces at once; beyond that, the job counts the others.
  const until = Date.now() + COUNT_SECONDS * 1000
  for (const mediaId of added) {
    const withinSeconds = (until - Date.now()) / 1000
    if (withinSeconds > 0) await countFaces(ctx, { mediaId, withinSeconds })
  }
  return { ...typed, mediaIds: [...typed.mediaIds, ...added] }
}

async function hideFaces(ctx: Ctx, postId: string, mediaId: string, faceIds: string[]): Promise<string> {
  const { id } = await hideInMedia(ctx, { mediaId, faceIds, personIds: [] })
  await countFaces(ctx, { mediaId: id, withinSeconds: COUNT_SECONDS })
  await replacePicture(ctx, { postId, from: mediaId, to: id })
  return `/posts/${postId}/edit#picture-${id}`
}

function saving(change: Change, place = '') {
  return (event: Event) => keeping(event, change, (_, { postId }) => `/posts/${postId}/edit${place}`)
}

function leaving(to: Leaving) {
  return (event: Event) => keeping(event, (typed) => typed, to)
}

async function keeping(event: Event, change: Change, to: Leaving) {
  const form = await event.request.formData()
  return answer(event, form, async () => {
    const typed = await withPictures(event.locals.ctx, await change(readTyped(form), form, event), form)
    const saved = await saveTyped(event.locals.ctx, targetOf(event, form), typed)
    redirect(303, await to(form, saved, event))
  })
}

const targetOf = ({ params }: Event, form: FormData): Target =>
  params.id ? { postId: params.id, revision: number(form, 'revision') } : null
