import type { Actor } from '../ctx.ts'
import { hasLeft } from './outcome.ts'
import type { DeliveryState, PostState, Reason } from './types.ts'

type Standing = {
  authorId: string
  state: PostState
  reason: Reason | null
  deliveries: { state: DeliveryState }[]
}

/** The reason of a post that a person refused; any other refusal is the charter's, at the instant of sending. */
export const REFUSED_BY_SOMEONE = 'refused'

/** Who answers a "review" for which the charter names nobody. */
export const GENERAL_APPROVERS = ['administrator', 'director', 'moderator', 'unit-head']

export const isAuthor = (actor: Actor, { authorId }: Pick<Standing, 'authorId'>) =>
  actor.kind === 'member' && actor.personId === authorId

const isGeneralApprover = (actor: Actor) =>
  actor.kind === 'member' && actor.roles.some((role) => GENERAL_APPROVERS.includes(role))

/** A draft is its author's own business; what was handed in is everyone's who works here. */
export const canRead = (actor: Actor, post: Standing) =>
  actor.kind === 'system' || (actor.kind === 'member' && (post.state !== 'draft' || isAuthor(actor, post)))

/** Nobody rewrites a colleague: an approver who edits would approve their own words. */
export const canEdit = isAuthor
export const canSubmit = isAuthor
export const canReopen = isAuthor

/** The charter says who else must; `approvePost` asks it. This is only what is never allowed. */
export const mayNeverApprove = isAuthor

export const canRefuse = (actor: Actor, post: Standing, mayApprove: boolean) =>
  !isAuthor(actor, post) && (mayApprove || isGeneralApprover(actor))

export const canSchedule = (actor: Actor, post: Pick<Standing, 'authorId'>) =>
  isAuthor(actor, post) || isGeneralApprover(actor)
export const canWithdraw = canSchedule
export const canSettle = canSchedule

/** The states from which each move starts: the table of README.md. */
export const isEditable = ({ state, deliveries }: Standing) =>
  state !== 'sending' && state !== 'published' && !hasLeft(deliveries)
export const isSubmittable = ({ state }: Standing) => state === 'draft'
export const isApprovable = ({ state }: Standing) =>
  state === 'to-approve' || state === 'approved' || state === 'scheduled'
export const isRefusable = ({ state }: Standing) => state === 'to-approve' || state === 'approved'
export const isReopenable = ({ state, deliveries }: Standing) =>
  state !== 'draft' && state !== 'sending' && state !== 'published' && !hasLeft(deliveries)

/** After a failure or a stop at the last instant, what did not go out may be tried again: everything is checked anew. */
export const isSchedulable = ({ state, reason }: Standing) =>
  state === 'approved' || state === 'failed' || (state === 'refused' && reason?.code !== REFUSED_BY_SOMEONE)

export const isWithdrawable = ({ state, deliveries }: Standing) =>
  state !== 'withdrawn' &&
  (state !== 'refused' || hasLeft(deliveries)) &&
  !deliveries.some(({ state }) => state === 'sending' || state === 'unknown')
