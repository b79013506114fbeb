import { canDestroyMedia, getMediaSetting, ORIGINALS, setMediaSetting } from '@balise/server/media'
import { listUnits } from '@balise/server/organisation'
import { addPicture, listLibrary } from '@balise/server/posts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const asked = (name: string) => (event.url.searchParams.get(name) ?? '').trim()
    const [search, unitId, channelId, before] = ['q', 'unit', 'channel', 'before'].map(asked)
    const units = await listUnits(ctx)
    const library = await listLibrary(ctx, {
      ...(search && { search }),
      ...(units.some(({ id }) => id === unitId) && { unitId }),
      ...(channelId && { channelId }),
      ...(before && { before }),
    })
    return {
      library,
      units: units.map(({ id, name }) => ({ id, name })),
      asked: { q: search ?? '', unit: unitId ?? '', channel: channelId ?? '' },
      postId: asked('post') || null,
      originals: canDestroyMedia(ctx.actor) ? (await getMediaSetting(ctx)).originals : null,
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
  originals: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const originals = ORIGINALS.find((choice) => choice === text(form, 'originals')) ?? 'locked'
      await setMediaSetting(event.locals.ctx, { originals })
      redirect(303, '/media')
    })
  },
}
