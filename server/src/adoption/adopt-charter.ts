import { adoptVersion, readSource } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getOrganisation, startOfDay } from '../organisation/index.ts'
import { carryOver } from '../signing/index.ts'
import { adoptCharterInput } from './inputs.ts'
import type { AdoptCharterInput } from './inputs.ts'
import { canRecordAdoption } from './policy.ts'

/**
 * Records that a body adopted a charter: who was there, the vote, the text by its digest, the day it takes effect and
 * the one on which it is read again. Signatures of the version before hold for those whom nothing binds anew.
 *
 * @throws {Refusal} not-allowed · charter-faulty · days-reversed · quorum-missing · vote-lost · version-taken
 */
export async function adoptCharter(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AdoptCharterInput,
): Promise<{ adoptionId: string; versionId: string; carried: number }> {
  if (!canRecordAdoption(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-version' })
  const { source, body, decidedOn, effectiveOn, ...decided } = adoptCharterInput.parse(input)
  const charter = readSource(source)
  const reviewOn = decided.reviewOn ?? charter.reviewOn
  if (reviewOn !== null && reviewOn <= decidedOn)
    throw new Refusal('days-reversed', { from: decidedOn, until: reviewOn })
  checkVote(decided)

  return inTransaction(ctx, async (ctx) => {
    const { timezone } = await getOrganisation(ctx)
    const versionId = await adoptVersion(ctx, {
      source,
      adoptedBy: body,
      adoptedAt: startOfDay(timezone, decidedOn),
      effectiveAt: startOfDay(timezone, effectiveOn),
    })
    const adoptionId = ctx.newId()
    const { present, needed, votesFor, votesAgainst, votesAbstain, country, status, staffCount } = decided
    await ctx.db
      .insertInto('adoption')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id: adoptionId,
        charter_version_id: versionId,
        body,
        decided_on: decidedOn,
        effective_on: effectiveOn,
        review_on: reviewOn,
        present,
        needed,
        votes_for: votesFor,
        votes_against: votesAgainst,
        votes_abstain: votesAbstain,
        text_digest: charter.digest,
        country,
        status,
        staff_count: staffCount,
        recorded_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        recorded_at: ctx.now(),
      })
      .execute()
    const { digest } = charter
    const record = { versionId, body, decidedOn, effectiveOn, reviewOn, digest }
    const vote = { present, needed, votesFor, votesAgainst, votesAbstain }
    await append(ctx, 'adoption.recorded', adoptionId, { ...record, ...vote, country, status, staffCount })
    return { adoptionId, versionId, carried: await carryOver(ctx, versionId) }
  })
}

type Decided = Pick<
  ReturnType<typeof adoptCharterInput.parse>,
  'present' | 'needed' | 'votesFor' | 'votesAgainst' | 'votesAbstain'
>

/** A director alone decides without a vote: what is left empty is not counted. */
function checkVote({ present, needed, votesFor, votesAgainst, votesAbstain }: Decided): void {
  const voices = (votesFor ?? 0) + (votesAgainst ?? 0) + (votesAbstain ?? 0)
  if (present !== null && needed !== null && present < needed)
    throw new Refusal('quorum-missing', { present, needed })
  if (present !== null && voices > present) throw new Refusal('votes-exceed', { voices, present })
  if (votesFor !== null && votesFor <= (votesAgainst ?? 0))
    throw new Refusal('vote-lost', { for: votesFor, against: votesAgainst ?? 0 })
}
