import { inTransaction, memberOf } from '../ctx.ts'
import type { Member, Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { listPeopleById } from '../people/index.ts'
import { rolesOf } from './approvers.ts'
import { blocksOf, mayAnswer, openOf } from './asked.ts'
import { checkPost, currentApprovals, recordVerdicts } from './check-post.ts'
import type { Check } from './check-post.ts'
import { approvePostInput } from './inputs.ts'
import type { ApprovePostInput } from './inputs.ts'
import { canRead, GENERAL_APPROVERS, isApprovable, mayNeverApprove } from './policy.ts'
import { getPostRow, publishHourOf } from './queries.ts'
import type { Approval, Post } from './queries.ts'
import { excerptOf } from './views.ts'
import { setState } from './write-post.ts'

type ApproveCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>

/**
 * Agrees to exactly one content. The post is approved once everything that the charter asks is answered; until
 * then it waits for the others. Agreeing to a post that was just approved by someone else is kept too.
 *
 * @param contentHash that of the page the approver read
 * @throws {Refusal} not-found · own-approval · wrong-state · stale-content · charter-blocks · not-allowed
 */
export async function approvePost(
  ctx: ApproveCtx,
  input: ApprovePostInput,
): Promise<{ state: Post['state'] }> {
  const member = memberOf(ctx.actor)
  const { postId, contentHash, note } = approvePostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(member, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (mayNeverApprove(member, post)) throw new Refusal('own-approval', {})
    if (!isApprovable(post)) throw new Refusal('wrong-state', { state: post.state })

    const question = { publishAt: publishHourOf(post, ctx.now()), planned: true }
    const bare = await checkPost(ctx, post, { ...question, approvals: [] })
    if (bare.contentHash !== contentHash) throw new Refusal('stale-content', {})
    const blocks = blocksOf(bare.answers)
    if (blocks.length > 0) throw new Refusal('charter-blocks', { findings: blocks })
    const covers = await whatTheyAnswer(ctx, member, bare)

    const approval: Approval = { personId: member.personId, contentHash, covers, note, approvedAt: ctx.now() }
    if (!(await insertApproval(ctx, member, postId, approval))) return { state: post.state }

    const approvals = [...post.approvals, approval]
    const check = await checkPost(ctx, post, { ...question, approvals })
    const open = openOf(check.answers, currentApprovals(approvals, contentHash))
    const approves = post.state === 'to-approve' && open.length === 0
    if (approves) await setState(ctx, postId, 'approved')
    if (approves)
      await notify(ctx, {
        personIds: [post.authorId],
        kind: 'post.approved',
        subjectId: postId,
        details: { by: member.name, excerpt: excerptOf(post.text) },
      })
    await recordVerdicts(ctx, post, check, 'approve')
    await append(ctx, 'post.approved', postId, {
      content: contentHash,
      charter: check.charter.digest,
      covers,
      note,
      awaits: [...new Set(open.map(({ rule }) => rule))],
    })
    return { state: approves ? 'approved' : post.state }
  })
}

/** Ids of the rules this person's agreement answers. Where nothing is asked any more, it answers none and is kept. */
async function whatTheyAnswer(ctx: ApproveCtx, member: Member, { answers }: Check): Promise<string[]> {
  const [person] = await listPeopleById(ctx, [member.personId])
  const roles = person ? rolesOf(person) : []
  const asked = openOf(answers, [])
  const theirs = asked.filter((finding) => mayAnswer(finding, { id: member.personId, roles }))
  const inGeneral = asked.length === 0 && roles.some((role) => GENERAL_APPROVERS.includes(role))
  if (theirs.length === 0 && !inGeneral) throw new Refusal('not-allowed', { action: 'approve-post' })
  return [...new Set(theirs.map(({ rule }) => rule))]
}

/** False when this person already agreed to this content: a second click changes nothing. */
async function insertApproval(
  { db, newId }: ApproveCtx,
  { organisationId, personId }: Member,
  postId: string,
  { contentHash, covers, note, approvedAt }: Approval,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('approval')
    .values({
      organisation_id: organisationId,
      id: newId(),
      post_id: postId,
      person_id: personId,
      content_hash: contentHash,
      covers,
      note,
      approved_at: approvedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'post_id', 'person_id', 'content_hash']).doNothing(),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}
