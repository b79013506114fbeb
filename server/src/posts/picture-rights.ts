import { check } from '@balise/rules'
import type { Finding, Locale } from '@balise/rules'
import { getCharterInForce } from '../charter/index.ts'
import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { gatherFacts, pictureKinds } from '../consents/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { MediaView } from '../media/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { caseOfDraft } from './case-of-draft.ts'
import { asContent, compiledOf } from './check-post.ts'
import type { CheckCtx } from './check-post.ts'
import { getPost } from './get-post.ts'

/** What the charter says of showing someone somewhere today. `says`: its sentence when it objects; `mayAsk`: nobody said no. */
export type ShownThere = {
  personId: string
  channelId: string
  answer: 'nothing-against' | 'against'
  says: string | null
  mayAsk: boolean
}

export type PictureRights = {
  mediaId: string
  /** Channels on which nobody on it objects today. */
  publishable: string[]
  /** Everyone declared on it, channel by channel. */
  shown: ShownThere[]
}

const CONSENT = 'image-consent'

/**
 * Where pictures may be shown today, by the charter in force and the consents of this instant: the same rules and facts
 * as a post with this picture and no text. Without a charter, nobody objects.
 *
 * @throws {Refusal} no-charter
 */
export function listPictureRights(
  ctx: CheckCtx,
  media: MediaView[],
  { channels, locale }: { channels?: ChannelView[]; locale?: Locale } = {},
): Promise<PictureRights[]> {
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    const compiled = compiledOf(charter)
    const open = channels ?? (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null)
    const spoken = locale ?? (await getOrganisation(ctx)).locale
    const author = memberOf(ctx.actor).personId
    const now = ctx.now().toISOString()
    // One for each kind of picture would ask the same of most people: each picture is asked about with its own kinds.
    const everyone = [author, ...media.flatMap(({ persons }) => persons.map(({ id }) => id))]
    const kinds = pictureKinds(
      media.map((one) => ({ ...one, alt: '' })),
      '',
    )
    const facts = await gatherFacts(ctx, {
      personIds: everyone,
      channels: open,
      pictures: kinds,
      published: [],
    })

    return media.map((picture) => {
      const draft = { ...EMPTY, author, media: [asContent(picture)] }
      const findings = open.flatMap((channel) =>
        check(compiled, caseOfDraft(draft, channel.slug, facts, now), spoken)
          .findings.filter(({ kind, effect }) => kind === CONSENT && effect !== 'advise')
          .map((finding) => ({ channel, finding })),
      )
      const against = (channelId: string) => findings.filter(({ channel }) => channel.id === channelId)
      return {
        mediaId: picture.id,
        publishable: open.map(({ id }) => id).filter((id) => against(id).length === 0),
        shown: picture.persons.flatMap(({ id: personId }) =>
          open.map(({ id: channelId }) => {
            const one = against(channelId).find(({ finding }) => isAbout(finding, personId))
            const answer = one ? ('against' as const) : ('nothing-against' as const)
            const mayAsk = one?.finding.remedies.some(({ action }) => action === 'ask-consent') ?? false
            return { personId, channelId, answer, says: one?.finding.message ?? null, mayAsk }
          }),
        ),
      }
    })
  })
}

export type FacesView = {
  channels: { id: string; name: string }[]
  shown: ShownThere[]
}

/**
 * What is said beside each face of one picture: on the channels of a post, or on all of them.
 *
 * @returns null where no charter is in force: nothing says who may be shown
 * @throws {Refusal} not-found, of the post
 */
export async function findFaceRights(
  ctx: CheckCtx & Parameters<typeof getPost>[0],
  picture: MediaView,
  { postId, locale }: { postId?: string | null; locale?: Locale },
): Promise<FacesView | null> {
  const post = postId ? await getPost(ctx, { postId }) : null
  const open = (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null)
  const channels = post && post.channels.length > 0 ? post.channels : open
  try {
    const [rights] = await listPictureRights(ctx, [picture], { channels, locale })
    return { channels: channels.map(({ id, name }) => ({ id, name })), shown: rights?.shown ?? [] }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return null
    throw error
  }
}

const EMPTY = {
  capacity: 'official' as const,
  purpose: null,
  language: 'fr',
  text: '',
  answers: {},
  publishAt: null,
}

const isAbout = ({ data }: Finding, personId: string) => data.personId === personId
