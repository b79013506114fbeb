import type { Finding } from '@balise/rules'
import { inTransaction, memberOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { checkPostIfCharter } from './check-post.ts'
import type { CheckCtx } from './check-post.ts'
import { checkDraftInput } from './inputs.ts'
import type { CheckDraftInput } from './inputs.ts'
import { canEdit, canRead } from './policy.ts'
import { getPostRow } from './queries.ts'
import type { Post } from './queries.ts'

/** What the charter answers on one channel. */
export type DraftAnswer = { channelId: string; checked: number; findings: Finding[] }

/**
 * Asks the whole charter, with facts that do not travel to a browser, about what is being written. Nothing is kept.
 *
 * @returns one answer for each channel; none when no charter is in force
 * @throws {Refusal} not-found · not-allowed
 */
export async function checkDraft(ctx: CheckCtx, input: CheckDraftInput): Promise<DraftAnswer[]> {
  const { postId, wantedAt, alts, locale, ...content } = checkDraftInput.parse(input)
  const { personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const known = postId === null ? null : await getPostRow(ctx.db, postId)
    if (known && !canRead(ctx.actor, known)) throw new Refusal('not-found', { what: 'post', id: known.id })
    if (known && !canEdit(ctx.actor, known)) throw new Refusal('not-allowed', { action: 'edit-post' })
    const post = { ...(known ?? unsaved(personId, ctx.now())), ...content, wantedAt }
    const check = await checkPostIfCharter(ctx, post, { publishAt: wantedAt, planned: true, alts, locale })
    return (check?.answers ?? []).map(({ channel, verdict }) => ({
      channelId: channel.id,
      checked: verdict.checked,
      findings: verdict.findings,
    }))
  })
}

const NO_POST = '00000000-0000-0000-0000-000000000000'

function unsaved(authorId: string, now: Date): Omit<Post, 'text' | 'capacity' | 'purpose' | 'language'> {
  return {
    id: NO_POST,
    authorId,
    answers: {},
    wantedAt: null,
    state: 'draft',
    reason: null,
    revision: 0,
    createdAt: now,
    updatedAt: now,
    channelIds: [],
    mediaIds: [],
    approvals: [],
    deliveries: [],
  }
}
