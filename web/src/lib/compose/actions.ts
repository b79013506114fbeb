import { Refusal } from '@balise/server/errors'
import { addMedia } from '@balise/server/media'
import { getOrganisation } from '@balise/server/organisation'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { answer } from '../answer.ts'
import { number, text } from '../form.ts'
import { formats } from '../format.ts'
import { applyRemedy, readChosen } from './remedies.ts'
import { saveTyped, sendOn, type Saved, type Target } from './save.ts'
import { readTyped, type Typed } from './typed.ts'

type Event = RequestEvent<{ id?: string }>
type Change = (typed: Typed, form: FormData, event: Event) => Typed | Promise<Typed>

/**
 * What the buttons of the composer do without script: each one keeps what is typed first, so that nothing is lost
 * on the way. A new post gets its address with the first of them.
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
  add: saving(async (typed, form, { locals }) => {
    const mediaIds = [...typed.mediaIds]
    for (const file of form.getAll('picture'))
      if (file instanceof File && file.size > 0) {
        const bytes = new Uint8Array(await file.arrayBuffer())
        mediaIds.push((await addMedia(locals.ctx, { bytes, fileName: file.name })).id)
      }
    return { ...typed, mediaIds }
  }, '#f-picture'),
  describe: leaving((form, { postId }) => `/media/${text(form, 'describe')}?post=${postId}`),
  hide: leaving((form, { postId }) => {
    const [media, person] = text(form, 'hide').split(' ')
    return `/media/${media}/hide?person=${person}&post=${postId}`
  }),
  send: async (event: Event) => {
    const form = await event.request.formData()
    const target = targetOf(event, form)
    const typed = readTyped(form)
    return answer(event, form, async () => {
      const saved = await saveTyped(event.locals.ctx, target, typed)
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

function saving(change: Change, place = '') {
  return (event: Event) => keeping(event, change, (_, { postId }) => `/posts/${postId}/edit${place}`)
}

function leaving(to: (form: FormData, saved: Saved) => string) {
  return (event: Event) => keeping(event, (typed) => typed, to)
}

async function keeping(event: Event, change: Change, to: (form: FormData, saved: Saved) => string) {
  const form = await event.request.formData()
  return answer(event, form, async () => {
    const typed = await change(readTyped(form), form, event)
    redirect(303, to(form, await saveTyped(event.locals.ctx, targetOf(event, form), typed)))
  })
}

const targetOf = ({ params }: Event, form: FormData): Target =>
  params.id ? { postId: params.id, revision: number(form, 'revision') } : null
