import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listChain } from '../log/index.ts'
import type { EntryBody } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { getRecord } from '../posts/index.ts'
import type { KeptVerdict } from '../posts/index.ts'
import { consentsOf } from './consents-of.ts'
import { namesOf, rolesOf } from './names-of.ts'
import { asShown, capturesOf, listPictures, shownIds } from './pictures-of.ts'
import type { ProofApproval, ProofChannel, ProofEntry, ProofVerdict, ProofView } from './types.ts'

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
        return { ...entry, at, kind, actor: actor.name ?? 'Balise' }
      }),
      links: chain.links,
      seal: chain.seal,
    }
  })
}

/** What was answered last when it was handed in, agreed to, scheduled, sent. */
function lastOfEachMoment(verdicts: KeptVerdict[]): ProofVerdict[] {
  const last = new Map(verdicts.map((verdict) => [verdict.moment, verdict]))
  return [...last.values()].map(({ moment, at, verdict, contentHash }) => ({
    ...verdict,
    moment,
    at: at.toISOString(),
    contentHash,
  }))
}
