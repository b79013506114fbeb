import {
  canDestroyMedia,
  destroyPictures,
  getMediaSetting,
  ORIGINALS,
  setMediaSetting,
} from '@balise/server/media'
import { listUnits } from '@balise/server/organisation'
import { listPeopleById } from '@balise/server/people'
import { addPicture, listLibrary } from '@balise/server/posts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { idIn } from '#lib/people/id-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const asked = (name: string) => (event.url.searchParams.get(name) ?? '').trim()
    const [search, unitId, channelId, before] = ['q', 'unit', 'channel', 'before'].map(asked)
    const personId = idIn(event.url, 'person')
    const [shown] = personId ? await listPeopleById(ctx, [personId]) : []
    const units = await listUnits(ctx)
    const library = await listLibrary(ctx, {
      ...(search && { search }),
      ...(units.some(({ id }) => id === unitId) && { unitId }),
      ...(channelId && { channelId }),
      ...(shown && { personId: shown.id }),
      ...(before && { before }),
    })
    const canDestroy = canDestroyMedia(ctx.actor)
    return {
      library,
      units: units.map(({ id, name }) => ({ id, name })),
      asked: { q: search ?? '', unit: unitId ?? '', channel: channelId ?? '', person: shown?.id ?? '' },
      shown: shown ? { id: shown.id, name: shown.name } : null,
      postId: asked('post') || null,
      canDestroy,
      destroyed: event.url.searchParams.has('destroyed') ? Number(asked('destroyed')) : null,
      originals: canDestroy ? (await getMediaSetting(ctx)).originals : null,
    }
  })

export const actions: Actions = {
  choose: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const postId = text(form, 'post')
      await addPicture(event.locals.ctx, { postId, mediaId: text(form, 'media') })
      redirect(303, `/posts/${postId}/edit#picture-${text(form, 'media')}`)
    })
  },
  destroy: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { destroyed } = await destroyPictures(event.locals.ctx, { personId: text(form, 'person') })
      redirect(303, `/media?destroyed=${destroyed}`)
    })
  },
  originals: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const originals = ORIGINALS.find((choice) => choice === text(form, 'originals')) ?? 'locked'
      await setMediaSetting(event.locals.ctx, { originals })
      redirect(303, '/media')
    })
  },
}
