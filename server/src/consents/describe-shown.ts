import { inTransaction, organisationOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { describeShownInput } from './inputs.ts'
import type { DescribeShownInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'
import { loadStandings } from './standing.ts'
import { lockAnswers, lookAgain } from './write-answers.ts'
import type { Writer } from './write-answers.ts'

/**
 * Notes the age that counts, how many must answer for this person when it is not the usual number, and what they say
 * themself. A child who says no is shown nowhere from then on, whatever their parents answered.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function describeShown(ctx: Writer, input: DescribeShownInput): Promise<void> {
  const { personId, ...said } = describeShownInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'describe-shown' })
  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    await lockAnswers(ctx.db, personId)
    const before = (await loadStandings(ctx, [person])).get(personId)!
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const saidAnew = said.word !== before.shown.word || said.wordIsNo !== before.shown.wordIsNo
    const row = {
      born_on: said.bornOn,
      born_year: said.bornOn ? Number(said.bornOn.slice(0, 4)) : said.bornYear,
      needed_holders: said.neededHolders,
      needed_reason: said.neededReason,
      word: said.word,
      word_is_no: said.wordIsNo,
      word_on: saidAnew ? today : before.shown.wordOn,
    }
    await ctx.db
      .insertInto('shown_person')
      .values({ organisation_id: organisationOf(ctx.actor), person_id: personId, ...row })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet(row))
      .execute()
    // What was changed, not what it says: the log is for ever, and a birth or a child's word is not.
    await append(ctx, 'shown-person.described', personId, {
      neededHolders: said.neededHolders,
      wordIsNo: said.wordIsNo,
      bornKnown: said.bornOn !== null || said.bornYear !== null,
    })
    if (said.wordIsNo && !before.shown.wordIsNo)
      await lookAgain(
        ctx,
        [...before.answers.values()].map(([row]) => ({
          personId,
          act: row!.act,
          channelId: row!.channel_id,
        })),
      )
  })
}
