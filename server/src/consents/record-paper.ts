import type { z } from 'zod'
import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listChannels } from '../channels/index.ts'
import type { Needs } from '../ctx.ts'
import { keepEvidence, makePaper } from '../media/index.ts'
import type { EvidenceCtx } from '../media/index.ts'
import { getPerson } from '../people/index.ts'
import { recordPaperInput } from './inputs.ts'
import type { RecordPaperInput } from './inputs.ts'
import { keyOf, linesFor } from './lines.ts'
import { canRecordConsent } from './policy.ts'
import { lockAnswers, writeAnswers } from './write-answers.ts'
import type { Writer } from './write-answers.ts'

/**
 * Writes down what one holder ticked on paper, or said to someone who notes how. Each line of the paper is an answer;
 * one without a cross is none. With a scan, or a picture, of the paper, each of them says which paper it was.
 *
 * @returns how many answers were written
 * @throws {Refusal} not-allowed · not-found · days-reversed · note-missing · crosses-missing · paper-type ·
 *   scan-too-large · media-too-large · media-too-many-pixels · media-unreadable · disk-full
 */
export async function recordPaper(
  ctx: Writer & EvidenceCtx & Needs<'networks'>,
  input: RecordPaperInput,
): Promise<number> {
  const { scan, ...paper } = recordPaperInput.parse(input)
  const { personId, untilOn, givenOn, givenBy, evidence } = paper
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-paper' })
  if (untilOn !== null && untilOn < givenOn)
    throw new Refusal('days-reversed', { from: givenOn, until: untilOn })
  if (givenBy === 'on-behalf' && evidence === '') throw new Refusal('note-missing', {})
  if (scan === null) return copyCrosses(ctx, paper, null)
  if (Object.keys(paper.answers).length === 0) throw new Refusal('crosses-missing', {})
  await inTransaction(ctx, (ctx) => getPerson(ctx, { personId }))
  const file = await makePaper(scan)
  return keepEvidence(ctx, { what: 'paper', personId, file }, (ctx, scanId) =>
    copyCrosses(ctx, paper, scanId),
  )
}

type Paper = Omit<z.infer<typeof recordPaperInput>, 'scan'>

function copyCrosses(ctx: Writer & Needs<'networks'>, paper: Paper, scanId: string | null): Promise<number> {
  const { personId, holderId, answers, givenOn, untilOn, givenBy, evidence, textId } = paper
  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    await lockAnswers(ctx.db, personId)
    const holder = await ctx.db
      .selectFrom('holder')
      .select('id')
      .where('id', '=', holderId)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!holder) throw new Refusal('not-found', { what: 'holder', id: holderId })
    const text = textId
      ? await ctx.db.selectFrom('consent_text').select('id').where('id', '=', textId).executeTakeFirst()
      : null
    const lines = linesFor(await listChannels(ctx), person.unit?.id ?? null)
    const given = lines.filter((line) => answers[keyOf(line)])
    await writeAnswers(
      ctx,
      given.map((line) => ({
        ...line,
        personId,
        holderId,
        answer: answers[keyOf(line)] === 'yes' ? ('granted' as const) : ('refused' as const),
        givenOn,
        fromOn: givenOn,
        untilOn: answers[keyOf(line)] === 'yes' ? untilOn : null,
        requiredHolders: 1,
        givenBy,
        evidence,
        textId: text?.id ?? null,
        scanId,
      })),
    )
    return given.length
  })
}
