import type { App } from '../app.ts'
import type { Ctx, Member } from '../ctx.ts'
import { addMedia, describeMedia } from '../media/index.ts'
import { createPost, getPost, refusePost, schedulePost, submitPost } from '../posts/index.ts'
import type { CreatePostInput } from '../posts/index.ts'
import type { Channels } from './channels.ts'
import type { Children } from './children.ts'
import type { Staff } from './staff.ts'

const DAY = 86_400_000

export async function writePosts(
  app: Pick<App, 'as' | 'runJobs'>,
  staff: Staff,
  channels: Channels,
  children: Children,
) {
  const { nadia, bruno, sofia } = staff
  const write = async (by: Member, content: CreatePostInput) => {
    const { id } = await createPost(app.as(by), { capacity: 'official', language: 'fr', ...content })
    return id
  }
  const submit = async (by: Member, postId: string) => {
    const { revision } = await getPost(app.as(by), { postId })
    await submitPost(app.as(by), { postId, revision })
  }
  const picture = await addPicture(app.as(sofia), [children.lucas, children.emma])
  const secondPicture = await addPicture(app.as(sofia), [children.lucas])

  const published = await write(nadia, {
    text: 'Notre journée portes ouvertes a lieu samedi prochain, de 10 h à 16 h. Venez visiter les ateliers et rencontrer l’équipe.',
    channelIds: [channels.trial],
  })
  await submit(nadia, published)
  await schedulePost(app.as(nadia), { postId: published, publishAt: null })

  const byHand = await write(bruno, {
    text: 'Rappel : la sortie au bois de mardi part à 9 h. Pensez aux bottes et au pique-nique.',
    channelIds: [channels.jour],
  })
  await submit(bruno, byHand)
  await schedulePost(app.as(bruno), { postId: byHand, publishAt: null })
  await app.runJobs()

  const scheduled = await write(nadia, {
    text: 'Nous engageons une éducatrice ou un éducateur à mi-temps pour l’Hébergement. L’offre complète est sur notre site.',
    channelIds: [channels.linkedin],
    purpose: 'job-offer',
  })
  await submit(nadia, scheduled)
  const inTwoDays = new Date(app.as(nadia).now().getTime() + 2 * DAY)
  await schedulePost(app.as(nadia), { postId: scheduled, publishAt: inTwoDays })

  const toApprove = await write(sofia, {
    capacity: 'professional',
    text: 'Atelier peinture ce matin : les mains étaient plus colorées que les feuilles.',
    channelIds: [channels.jour],
    mediaIds: [picture],
  })
  await submit(sofia, toApprove)

  const refused = await write(sofia, {
    capacity: 'professional',
    text: 'Encore une photo de l’atelier.',
    channelIds: [channels.jour],
    mediaIds: [secondPicture],
  })
  await submit(sofia, refused)
  await refusePost(app.as(bruno), {
    postId: refused,
    reason: 'La photo est proche de celle de ce matin. Gardons-la pour l’album de l’année.',
  })

  await write(nadia, {
    text: 'Les ateliers d’automne ont commencé. Merci aux bénévoles qui les rendent possibles.',
    channelIds: [channels.page],
    mediaIds: [picture],
  })
}

export async function addPicture(ctx: Ctx, personIds: string[]): Promise<string> {
  // Loaded here alone: drawing takes 10 MB, and is done once.
  const { drawChildren } = await import('./picture.ts')
  const bytes = await drawChildren(personIds.length)
  const { id } = await addMedia(ctx, { bytes, fileName: 'atelier-peinture.jpg' })
  const alt =
    personIds.length > 1 ? 'Deux enfants peignent côte à côte' : 'Un enfant peint, assis à une table'
  const described = {
    alt,
    faces: personIds.length,
    personIds,
    source: 'own',
    licence: null,
    credit: null,
  } as const
  await describeMedia(ctx, { mediaId: id, ...described })
  return id
}
