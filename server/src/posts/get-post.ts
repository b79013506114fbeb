import type { Verdict } from '@balise/rules'
import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Actor } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listEntries } from '../log/index.ts'
import type { MediaView } from '../media/index.ts'
import { listPeopleById } from '../people/index.ts'
import { mayAnswerFor } from './approvers.ts'
import { openOf, rolesAwaited } from './asked.ts'
import { checkPostIfCharter, currentApprovals, hashOf, loadMedia } from './check-post.ts'
import type { CheckCtx } from './check-post.ts'
import { isLiving } from './outcome.ts'
import {
  canEdit,
  canRead,
  canRefuse,
  canReopen,
  canSchedule,
  canSubmit,
  canWithdraw,
  isApprovable,
  isEditable,
  isRefusable,
  isReopenable,
  isSchedulable,
  isSubmittable,
  isWithdrawable,
} from './policy.ts'
import { getPostRow, listLastVerdicts, publishHourOf } from './queries.ts'
import type { Post } from './queries.ts'
import type { Moment, PersonName, Possible, PostView, VerdictView } from './types.ts'
import { approvalView, deliveryView, verdictView } from './views.ts'

const HISTORY_ENTRIES = 200

/**
 * A post as its page shows it. As long as it can still change or leave, the charter is asked again for the page;
 * after that, what it answered last is what counts.
 *
 * @throws {Refusal} not-found
 */
export function getPost(ctx: CheckCtx, { postId }: { postId: string }): Promise<PostView> {
  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId)
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })

    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    const media = await loadMedia(ctx, post)
    const contentHash = await contentHashOf(ctx, post, media)
    const names = await namesOf(ctx, [post.authorId, ...post.approvals.map(({ personId }) => personId)])
    const verdicts = isOver(post) ? await lastVerdicts(ctx, post, channels) : await verdictsNow(ctx, post)
    const open = openOf(verdicts, currentApprovals(post.approvals, contentHash))
    const history = await listEntries(ctx, { subjectId: postId, limit: HISTORY_ENTRIES })

    return {
      id: post.id,
      state: post.state,
      reason: post.reason,
      revision: post.revision,
      author: names(post.authorId),
      capacity: post.capacity,
      purpose: post.purpose,
      language: post.language,
      text: post.text,
      answers: post.answers,
      wantedAt: post.wantedAt?.toISOString() ?? null,
      createdAt: post.createdAt.toISOString(),
      updatedAt: post.updatedAt.toISOString(),
      contentHash,
      channels: post.channelIds.flatMap((id) => channels.get(id) ?? []),
      media,
      verdicts,
      awaits: isOver(post) ? [] : rolesAwaited(open),
      approvals: post.approvals.map((approval) =>
        approvalView(approval, names(approval.personId), contentHash),
      ),
      deliveries: post.deliveries.flatMap((delivery) => {
        const channel = channels.get(delivery.channelId)
        return channel ? [deliveryView(delivery, channel, { post, media, networks: ctx.networks })] : []
      }),
      history,
      can: await possible(ctx, post, contentHash),
    }
  })
}

/** Once out, it is the content that was checked last: a picture described anew does not change what was agreed to. */
async function contentHashOf(ctx: CheckCtx, post: Post, media: MediaView[]): Promise<string> {
  const [last] = isOver(post) ? await listLastVerdicts(ctx.db, [post.id]) : []
  return last?.content_hash ?? hashOf(post, media)
}

const isOver = ({ state }: Post) => state === 'published' || state === 'withdrawn'

async function verdictsNow(ctx: CheckCtx, post: Post): Promise<VerdictView[]> {
  const question = { publishAt: publishHourOf(post, ctx.now()), planned: true }
  const check = await checkPostIfCharter(ctx, post, question)
  return (check?.answers ?? []).map((answer) => verdictView(answer, 'now', ctx.now()))
}

async function lastVerdicts(
  ctx: CheckCtx,
  post: Post,
  channels: Map<string, ChannelView>,
): Promise<VerdictView[]> {
  const rows = await listLastVerdicts(ctx.db, [post.id])
  return rows.flatMap((row) => {
    const channel = channels.get(row.channel_id)
    const answer = channel && { channel, verdict: row.answer as Verdict }
    return answer ? [verdictView(answer, row.moment as Moment, row.at)] : []
  })
}

export async function namesOf(ctx: CheckCtx, ids: string[]): Promise<(id: string) => PersonName> {
  const people = new Map((await listPeopleById(ctx, [...new Set(ids)])).map(({ id, name }) => [id, name]))
  return (id) => ({ id, name: people.get(id) ?? '' })
}

/** What the page offers. Each command asks again: between the page and the click, things change. */
async function possible(ctx: CheckCtx, post: Post, contentHash: string): Promise<Possible> {
  const { actor } = ctx
  const mayApprove = isApprovable(post) && !canEdit(actor, post) && (await wouldAnswer(ctx, actor, post))
  const agreed = currentApprovals(post.approvals, contentHash).some(
    ({ personId }) => actor.kind === 'member' && personId === actor.personId,
  )
  const living = new Set(post.deliveries.filter(isLiving).map(({ channelId }) => channelId))
  return {
    edit: canEdit(actor, post) && isEditable(post),
    submit: canSubmit(actor, post) && isSubmittable(post),
    approve: mayApprove && !agreed,
    refuse: isRefusable(post) && canRefuse(actor, post, mayApprove),
    schedule:
      canSchedule(actor, post) && isSchedulable(post) && post.channelIds.some((id) => !living.has(id)),
    withdraw: canWithdraw(actor, post) && isWithdrawable(post),
    reopen: canReopen(actor, post) && isReopenable(post),
  }
}

const wouldAnswer = (ctx: CheckCtx, actor: Actor, post: Post) =>
  actor.kind === 'member' ? mayAnswerFor(ctx, actor, post) : Promise.resolve(false)
