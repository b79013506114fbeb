import { check, compile, contentHash } from '@balise/rules'
import type { Approval as CaseApproval, Case, Charter, CompiledCharter, Locale, Verdict } from '@balise/rules'
import { getCharterInForce } from '../charter/index.ts'
import type { CharterInForce } from '../charter/index.ts'
import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { gatherFacts, pictureKinds } from '../consents/index.ts'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { listMediaById } from '../media/index.ts'
import type { MediaView } from '../media/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { listIdsNamedIn } from '../people/index.ts'
import { caseOfDraft } from './case-of-draft.ts'
import type { Draft } from './case-of-draft.ts'
import { digestOf, hashContent } from './content.ts'
import type { ContentMedia } from './content.ts'
import { listPublished } from './published.ts'
import type { Approval, Post } from './queries.ts'
import type { Moment } from './types.ts'

export type CheckCtx = Needs<'db' | 'now' | 'actor' | 'networks'>

export type Answer = { channel: ChannelView; case: Case; verdict: Verdict }

/** What the charter in force answers for each channel of a post, and on which content. */
export type Check = { charter: CharterInForce; contentHash: string; answers: Answer[] }

type Question = {
  /** Instant at which it goes out; null for now. */
  publishAt: Date | null
  /** Those asked about; all of the post's when left out. */
  channelIds?: string[]
  /** The agreements to consider; those the post has when left out. */
  approvals?: Approval[]
  /** Counts what is scheduled as if it had gone out; not at the instant of sending, when only what is out counts. */
  planned: boolean
  /** Descriptions of pictures that are not saved yet. */
  alts?: Record<string, string>
  /** The reader's; the organisation's when left out. */
  locale?: Locale
}

/**
 * Asks the charter in force at the hour of publication, with the facts of this instant.
 *
 * @throws {Refusal} no-charter
 */
export async function checkPost(ctx: CheckCtx, post: Post, question: Question): Promise<Check> {
  const { publishAt, channelIds = post.channelIds, approvals = post.approvals, planned } = question
  const now = ctx.now()
  const at = publishAt ?? now
  const charter = await getCharterInForce(ctx, at)
  const { locale } = question.locale ? { locale: question.locale } : await getOrganisation(ctx)
  const channels = (await listChannels(ctx)).filter(({ id }) => channelIds.includes(id))
  const media = (await loadMedia(ctx, post)).map((one) => ({
    ...one,
    alt: question.alts?.[one.id] ?? one.alt,
  }))
  const hash = hashOf(post, media)
  const organisation = await gatherFacts(ctx, {
    personIds: [
      post.authorId,
      ...approvals.map(({ personId }) => personId),
      ...media.flatMap(({ persons }) => persons.map(({ id }) => id)),
      ...(asks(charter.charter, NAMING) ? await listIdsNamedIn(ctx, post.text) : []),
    ],
    channels,
    pictures: pictureKinds(media, post.text),
    published: await listPublished(ctx.db, {
      channels,
      except: post.id,
      at,
      planned,
      withText: asks(charter.charter, COMPARING),
    }),
  })

  const compiled = compiledOf(charter.charter)
  const draft = draftOf(post, media, publishAt)
  const answers = channels.map((channel): Answer => {
    const bare = caseOfDraft(draft, channel.slug, organisation, now.toISOString())
    const given = approvals.map((approval) => asCaseApproval(approval, hash, contentHash(bare.post)))
    const asked = { ...bare, post: { ...bare.post, approvals: given } }
    return { channel, case: asked, verdict: check(compiled, asked, locale) }
  })
  return { charter, contentHash: hash, answers }
}

/** Kinds that look for people whom the text names, and those that compare it with earlier ones: facts only for them. */
export const NAMING = ['named-person', 'image-names', 'denigration', 'personal-data']
export const COMPARING = ['duplicate', 'already-published']
export const asks = ({ rules }: Charter, kinds: string[]) => rules.some(({ kind }) => kinds.includes(kind))

const compiledCharters = new WeakMap<Charter, CompiledCharter>()

/** A charter is read once and kept by its domain; so is what is worked out from it. */
export function compiledOf(charter: Charter): CompiledCharter {
  const known = compiledCharters.get(charter) ?? compile(charter)
  compiledCharters.set(charter, known)
  return known
}

/** Like `checkPost`, but null where no charter is in force: a draft may be written before there is one. */
export async function checkPostIfCharter(
  ctx: CheckCtx,
  post: Post,
  question: Question,
): Promise<Check | null> {
  try {
    return await checkPost(ctx, post, question)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return null
    throw error
  }
}

/**
 * Keeps what was answered, with the facts it was answered from: it can be replayed in five years. An answer that
 * decided something is in the log too, by its digest: it cannot be rewritten afterwards. Like any entry of the log it
 * is written last, once nothing is left to lock.
 */
export async function recordVerdicts(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  post: Post,
  { charter, contentHash, answers }: Check,
  moment: Moment,
): Promise<void> {
  if (answers.length === 0) return
  await ctx.db
    .insertInto('verdict')
    .values(
      answers.map(({ channel, case: facts, verdict }) => ({
        organisation_id: organisationOf(ctx.actor),
        id: ctx.newId(),
        post_id: post.id,
        channel_id: channel.id,
        charter_version_id: charter.id,
        moment,
        engine: verdict.engine,
        decision: verdict.decision,
        facts: JSON.stringify(facts),
        answer: JSON.stringify(verdict),
        content_hash: contentHash,
        at: ctx.now(),
      })),
    )
    .execute()
  if (moment === 'save') return
  await append(ctx, 'post.checked', post.id, {
    moment,
    content: contentHash,
    charter: charter.digest,
    verdicts: answers.map(({ channel, case: facts, verdict }) => ({
      channel: channel.id,
      decision: verdict.decision,
      verdict: digestOf(asKept(verdict)),
      facts: digestOf(asKept(facts)),
    })),
  })
}

/** As the database gives it back: what is undefined is not there. */
const asKept = (value: object): unknown => JSON.parse(JSON.stringify(value))

/** The pictures of a post, in the order it shows them. */
export const loadMedia = (ctx: Needs<'db' | 'now' | 'actor'>, { mediaIds }: Post): Promise<MediaView[]> =>
  listMediaById(ctx, mediaIds)

/** The agreements that hold: those given on the content as it is now. */
export const currentApprovals = (approvals: Approval[], contentHash: string) =>
  approvals.filter((approval) => approval.contentHash === contentHash)

export function hashOf(post: Post, media: MediaView[]): string {
  const { authorId: author, capacity, purpose, language, text, answers, channelIds: channels } = post
  return hashContent({
    author,
    capacity,
    purpose,
    language,
    text,
    answers,
    channels,
    media: media.map(asContent),
  })
}

export const draftOf = (post: Post, media: MediaView[], publishAt: Date | null): Draft => ({
  author: post.authorId,
  capacity: post.capacity,
  purpose: post.purpose,
  language: post.language,
  text: post.text,
  answers: post.answers,
  media: media.map(asContent),
  publishAt: publishAt?.toISOString() ?? null,
})

export const asContent = ({
  id,
  alt,
  faces,
  persons,
  source,
  licence,
  credit,
  takenPlace,
}: MediaView): ContentMedia => ({
  id,
  alt,
  faces,
  persons: persons.map((person) => person.id),
  source,
  licence,
  credit,
  takenPlace,
})

/**
 * An agreement is given on the whole post, once for all its channels; the engine asks channel by channel. The one
 * that was given on this content is shown to it as such; any other keeps its own hash, which matches nothing.
 */
const asCaseApproval = (approval: Approval, current: string, asCase: string): CaseApproval => ({
  by: approval.personId,
  at: approval.approvedAt.toISOString(),
  content: approval.contentHash === current ? asCase : approval.contentHash,
})
