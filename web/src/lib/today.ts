import type { PostLine, TodayView } from '@balise/server/posts'
import type { WaitingRemovals } from '@balise/server/takedowns'

const MINUTES_WITHOUT_A_SIGN = 3

export const isSenderLate = (lastBeatAt: string | null, now: Date): boolean =>
  lastBeatAt === null || now.getTime() - Date.parse(lastBeatAt) > MINUTES_WITHOUT_A_SIGN * 60_000

/**
 * How many things wait for the reader. A draft is work in hand, not something that waits; removals are one thing, however
 * many they are.
 */
export const waitingIn = ({ toApprove, mine, byHand }: TodayView, removals: boolean): number =>
  toApprove.length + byHand.length + mine.filter(({ state }) => state !== 'draft').length + (removals ? 1 : 0)

/** Something to do, with its hour when it has one: the nearest first, those without an hour after. */
export type Task =
  | { kind: 'approve' | 'rework' | 'look-up' | 'finish'; post: PostLine; due: string | null }
  | {
      kind: 'send-by-hand'
      post: PostLine
      due: string | null
      deliveryId: string
      channel: { name: string }
    }
  | { kind: 'take-down'; due: string; removals: WaitingRemovals }

export function tasksOf({ toApprove, mine, byHand }: TodayView, removals: WaitingRemovals | null): Task[] {
  const tasks: Task[] = [
    ...(removals ? [{ kind: 'take-down', due: removals.dueOn, removals } as const] : []),
    ...byHand.map(({ deliveryId, post, channel, since }): Task => ({
      kind: 'send-by-hand',
      post,
      due: since,
      deliveryId,
      channel,
    })),
    ...toApprove.map((post): Task => ({ kind: 'approve', post, due: post.wantedAt })),
    ...mine.map((post): Task => ({
      kind: kindOf(post),
      post,
      due: post.state === 'draft' ? post.wantedAt : null,
    })),
  ]
  const rank = ({ kind }: Task) =>
    ['take-down', 'send-by-hand', 'look-up', 'rework', 'approve', 'finish'].indexOf(kind)
  return tasks.sort(
    (a, b) =>
      (a.kind === 'finish' ? 1 : 0) - (b.kind === 'finish' ? 1 : 0) || hour(a) - hour(b) || rank(a) - rank(b),
  )
}

/** Reasons of a sending whose outcome nobody knows yet. */
const UNKNOWN = ['unknown-outcome', 'sender-lost', 'broken']

const hour = ({ due }: Task) => (due ? Date.parse(due) : Infinity)

function kindOf({ state, reason }: PostLine): 'rework' | 'look-up' | 'finish' {
  if (state === 'draft') return 'finish'
  return state === 'failed' && UNKNOWN.includes(reason?.code ?? '') ? 'look-up' : 'rework'
}
