import { listChannels } from '../channels/index.ts'
import { getCharterInForce } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listChain } from '../log/index.ts'
import type { EntryBody } from '../log/index.ts'
import { listMediaById } from '../media/index.ts'
import type { MediaView } from '../media/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { listPeopleById } from '../people/index.ts'
import { getRecord } from '../posts/index.ts'
import type { KeptVerdict, PostRecord } from '../posts/index.ts'
import type {
  Named,
  ProofApproval,
  ProofChannel,
  ProofEntry,
  ProofMedia,
  ProofVerdict,
  ProofView,
} from './types.ts'
import { consentsOf } from './consents-of.ts'

type ProofCtx = Needs<'db' | 'now' | 'actor' | 'keys' | 'networks'>

/**
 * Gathers what proves one post: what was said, on which pictures, what the charter answered and quoted, who agreed
 * to exactly that, what the networks answered, and the way from there to a signature.
 *
 * @throws {Refusal} not-found
 */
export function getProof(ctx: ProofCtx, { postId }: { postId: string }): Promise<ProofView> {
  return inTransaction(ctx, async (ctx) => {
    const record = await getRecord(ctx, postId)
    const { post, content } = record
    const last = record.verdicts.at(-1)
    const organisation = await getOrganisation(ctx)
    const channels = (await listChannels(ctx)).filter(({ id }) => post.channelIds.includes(id))
    const media = await listPictures(ctx, record)
    const nameOf = await namesOf(ctx, record)
    const captures = await capturesOf(ctx, record)
    const roles = await rolesOf(ctx, record)
    const chain = await listChain(ctx, [post.id, ...media.map(({ id }) => id)])

    return {
      format: 'balise-proof:1',
      madeAt: ctx.now().toISOString(),
      organisation: {
        id: organisation.organisationId,
        name: organisation.name,
        timezone: organisation.timezone,
      },
      post: {
        id: post.id,
        state: post.state,
        author: nameOf(post.authorId),
        capacity: post.capacity,
        purpose: post.purpose,
        language: post.language,
        text: content?.says.text ?? post.text,
        createdAt: post.createdAt.toISOString(),
        contentHash: content?.hash ?? null,
      },
      content: content?.says ?? null,
      media: media
        .map((one) => asShown(one, record, nameOf, media))
        .filter(({ id }) => shownIds(record).includes(id)),
      channels: channels.map(({ id, name, network, connector, surface }): ProofChannel => {
        const delivery = record.deliveries.findLast(({ channelId }) => channelId === id)
        return {
          channel: { id, name, network, connector, surface },
          verdicts: lastOfEachMoment(record.verdicts.filter(({ channelId }) => channelId === id)),
          delivery: delivery
            ? {
                id: delivery.id,
                state: delivery.state,
                publishAt: delivery.publishAt.toISOString(),
                sentAt: delivery.sentAt?.toISOString() ?? null,
                remoteId: delivery.remoteId,
                url: delivery.url,
                receipt: delivery.receipt,
                capture: (delivery.captureId && captures.get(delivery.captureId)) || null,
                reason: delivery.reason,
              }
            : null,
        }
      }),
      approvals: post.approvals.map(({ personId, contentHash, note, approvedAt }): ProofApproval => ({
        by: nameOf(personId),
        roles: roles(personId),
        at: approvedAt.toISOString(),
        contentHash,
        note,
        current: contentHash === content?.hash,
      })),
      consents: last ? consentsOf(record.verdicts, channels, nameOf) : [],
      entries: chain.entries.map((entry): ProofEntry => {
        const { at, kind, actor } = JSON.parse(entry.body) as EntryBody
        return { ...entry, at, kind, actor: actor.name ?? actor.job ?? actor.kind }
      }),
      links: chain.links,
      seal: chain.seal,
    }
  })
}

const shownIds = ({ post, content }: PostRecord) => content?.says.media.map(({ id }) => id) ?? post.mediaIds

/** The post's pictures, and those they were blurred from. */
async function listPictures(ctx: ProofCtx, record: PostRecord): Promise<MediaView[]> {
  const found: MediaView[] = []
  for (let ids = shownIds(record); ids.length > 0;) {
    const next = await listMediaById(ctx, ids)
    found.push(...next)
    ids = next.flatMap(({ madeFrom }) => madeFrom ?? []).filter((id) => !found.some((one) => one.id === id))
  }
  return found
}

function asShown(
  media: MediaView,
  { content }: PostRecord,
  nameOf: (id: string) => Named,
  all: MediaView[],
): ProofMedia {
  const then = content?.says.media.find(({ id }) => id === media.id)
  const original = all.find(({ id }) => id === media.madeFrom)
  return {
    id: media.id,
    digest: media.digest,
    type: media.type,
    width: media.width,
    height: media.height,
    alt: then?.alt ?? media.alt,
    persons: then ? then.persons.map(nameOf) : media.persons,
    madeFrom: original ? { id: original.id, digest: original.digest } : null,
  }
}

async function capturesOf(ctx: ProofCtx, { deliveries }: PostRecord) {
  const captures = await listMediaById(
    ctx,
    deliveries.flatMap(({ captureId }) => captureId ?? []),
  )
  return new Map(captures.map(({ id, digest }) => [id, { id, digest }]))
}

/** As people were called when the charter was asked; as they are called today when it was not about them. */
async function namesOf(
  ctx: ProofCtx,
  { post, verdicts, content }: PostRecord,
): Promise<(id: string) => Named> {
  const ids = [post.authorId, ...post.approvals.map(({ personId }) => personId)]
  const shown = content?.says.media.flatMap(({ persons }) => persons) ?? []
  const today = await listPeopleById(ctx, [...new Set([...ids, ...shown])])
  const then = verdicts.flatMap(({ facts }) => facts.organisation.people ?? [])
  const names = new Map([...today, ...then].map(({ id, name }) => [id, name]))
  return (id) => ({ id, name: names.get(id) ?? id })
}

/** Under which roles someone agreed, in the charter's words. */
async function rolesOf(ctx: ProofCtx, { verdicts }: PostRecord): Promise<(personId: string) => string[]> {
  const last = verdicts.at(-1)
  if (!last) return () => []
  const { charter } = await getCharterInForce(ctx, last.at)
  const people = new Map(
    verdicts.flatMap(({ facts }) => facts.organisation.people ?? []).map((one) => [one.id, one]),
  )
  const day = last.at.toISOString().slice(0, 10)
  return (personId) => {
    const person = people.get(personId)
    const mandates = (person?.mandates ?? []).filter(
      ({ from, until }) => from <= day && (!until || day <= until),
    )
    const held = [...(person?.roles ?? []), ...mandates.map(({ role }) => role)]
    return [...new Set(held)].map((role) => charter.roles[role] ?? role)
  }
}

function lastOfEachMoment(verdicts: KeptVerdict[]): ProofVerdict[] {
  const last = new Map(verdicts.map((verdict) => [verdict.moment, verdict]))
  return [...last.values()].map(({ moment, at, verdict, contentHash }) => ({
    ...verdict,
    moment,
    at: at.toISOString(),
    contentHash,
  }))
}
