import { confirmByHand, schedulePost } from '../src/posts/index.ts'
import { givenAnswers, givenHolder } from './given-family.ts'
import { givenApproved, givenPicture, read } from './given-posts.ts'
import type { House } from './given-posts.ts'
import { givenChannel } from './given.ts'
import type { Asked } from './given.ts'

export const URL_OF_POST = 'https://www.facebook.com/groups/12/posts/34/'

/** A group that Balise cannot reach. */
export const givenGroup = (app: Asked, { organisationId }: House): Promise<string> =>
  givenChannel(app, organisationId, {
    name: 'Groupe',
    network: 'facebook',
    connector: 'manual',
    surface: 'group',
    audience: 'members',
  })

/** A picture of a child whose mother said yes, handed to someone who is to put it in the group. */
export async function givenHandedOver(app: Asked & { runJobs(): Promise<void> }, house: House) {
  const group = await givenGroup(app, house)
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenApproved(app, house, { mediaIds: [mediaId], channelIds: [group] })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  const deliveryId = (await read(app, house, postId)).deliveries[0]!.id
  return { personId, mother, postId, deliveryId }
}

export const confirmSent = (app: Asked, house: House, deliveryId: string) =>
  confirmByHand(app.as(house.sofia), { deliveryId, url: URL_OF_POST })
