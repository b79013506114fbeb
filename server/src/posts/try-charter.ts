import { compile, whatIf } from '@balise/rules'
import type { Case, Locale, RuleShift, Verdict } from '@balise/rules'
import { diffCharters } from '@balise/charter'
import { getCharterInForce, readSource } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { canAdminister } from '../organisation/index.ts'
import { tryCharterInput } from './inputs.ts'
import type { TryCharterInput } from './inputs.ts'

/** One post, on one channel, that the other charter would have answered otherwise. */
export type ShiftView = {
  postId: string
  text: string
  before: Verdict['decision']
  after: Verdict['decision']
}

export type TrialView = {
  /** How many answers of the past were asked for again. */
  asked: number
  shifts: ShiftView[]
  /** Rules that would begin or cease to find something, with how often. */
  rules: { rule: string; begins: number; ceases: number }[]
  added: string[]
  removed: string[]
  changed: string[]
}

/**
 * What another charter would have answered to the last posts, with the facts of their own day. Nothing is kept.
 *
 * @throws {Refusal} not-allowed · no-charter · charter-faulty
 */
export async function tryCharter(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: TryCharterInput,
): Promise<TrialView> {
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-version' })
  const { source, posts, locale } = tryCharterInput.parse(input)
  const after = readSource(source)
  return inTransaction(ctx, async (ctx) => {
    const { charter: before } = await getCharterInForce(ctx)
    const kept = await ctx.db
      .selectFrom('verdict')
      .distinctOn(['post_id', 'channel_id'])
      .select(['post_id', 'facts', 'at'])
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('moment', '!=', 'save')
      .orderBy('post_id')
      .orderBy('channel_id')
      .orderBy('at', 'desc')
      .execute()
    const last = kept.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, posts)
    const cases = last.map(({ facts }) => facts as unknown as Case)
    const answer = whatIf(compile(before), compile(after), cases, locale satisfies Locale)
    const { rules } = diffCharters(before, after)
    const ids = (changes: { id: string }[]) => changes.map(({ id }) => id)
    return {
      asked: cases.length,
      shifts: answer.shifts.map(({ case: place, before, after }) => ({
        postId: last[place]!.post_id,
        text: cases[place]!.post.text,
        before,
        after,
      })),
      rules: answer.rules.map(countsOf),
      added: ids(rules.added),
      removed: ids(rules.removed),
      changed: ids(rules.changed),
    }
  })
}

const countsOf = ({ rule, begins, ceases }: RuleShift) => ({
  rule,
  begins: begins.length,
  ceases: ceases.length,
})
