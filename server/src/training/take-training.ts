import { getCharterInForce } from '../charter/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { getPerson, markTrained } from '../people/index.ts'
import { bindsPerson, boundOf, drawCode } from '../signing/index.ts'
import { answerQuestionInput, attemptIdInput } from './inputs.ts'
import type { AnswerQuestionInput, AttemptIdInput } from './inputs.ts'
import {
  givenIn,
  lockAttempt,
  selectAttempts,
  selectQuestions,
  selectQuestionsById,
  selectSettings,
} from './queries.ts'
import type { AttemptRow } from './queries.ts'

type TakeCtx = Needs<'db' | 'now' | 'newId' | 'random' | 'actor'>

/**
 * Begins a training, or goes on with the one under way. Questions are drawn among those about a rule of the charter in
 * force, first those about a rule that binds this person.
 *
 * @returns the attempt's id
 * @throws {Refusal} not-allowed · no-charter · training-empty
 */
export async function startAttempt(ctx: TakeCtx): Promise<string> {
  const { organisationId, personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const underWay = (await selectAttempts(ctx, personId)).find(({ finished_at }) => finished_at === null)
    if (underWay) return underWay.id
    const { charter, id: versionId } = await getCharterInForce(ctx)
    const { questions, passPercent } = await selectSettings(ctx)
    const person = boundOf(await getPerson(ctx, { personId }))
    const rules = new Map(charter.rules.map((rule) => [rule.id, rule]))
    const asked = shuffle(await selectQuestions(ctx), ctx.random).filter(({ rule }) => rules.has(rule))
    const isTheirs = ({ rule }: { rule: string }) => bindsPerson(rules.get(rule)!, person, charter)
    const drawn = [...asked.filter(isTheirs), ...asked.filter((one) => !isTheirs(one))].slice(0, questions)
    if (drawn.length === 0) throw new Refusal('training-empty', {})

    const id = ctx.newId()
    await ctx.db
      .insertInto('training_attempt')
      .values({
        organisation_id: organisationId,
        id,
        person_id: personId,
        charter_version_id: versionId,
        question_ids: drawn.map((question) => question.id),
        needed: Math.ceil((drawn.length * passPercent) / 100),
        started_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'training.started', id, { versionId, questions: drawn.length })
    return id
  })
}

/**
 * Answers one question. The first answer counts; what the charter says is shown after it.
 *
 * @throws {Refusal} not-found · attempt-over
 */
export async function answerQuestion(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: AnswerQuestionInput,
): Promise<void> {
  const { attemptId, questionId, answer } = answerQuestionInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const attempt = await lockOwn(ctx, attemptId)
    if (attempt.finished_at) throw new Refusal('attempt-over', {})
    if (!attempt.question_ids.includes(questionId))
      throw new Refusal('not-found', { what: 'training-question', id: questionId })
    const given = givenIn(attempt)
    if (given.some((one) => one.questionId === questionId)) return
    // Not in the log: what someone answers is forgotten at the end.
    await ctx.db
      .updateTable('training_attempt')
      .set({ answers: JSON.stringify([...given, { questionId, answer }]) })
      .where('organisation_id', '=', attempt.organisation_id)
      .where('id', '=', attemptId)
      .execute()
  })
}

/**
 * Ends a training: counts the right answers, forgets them, and notes the day when it was passed. A question without an
 * answer counts as wrong.
 *
 * @throws {Refusal} not-found · attempt-over
 */
export async function finishAttempt(
  ctx: Needs<'db' | 'now' | 'random' | 'actor'>,
  input: AttemptIdInput,
): Promise<{ passed: boolean }> {
  const { attemptId } = attemptIdInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const attempt = await lockOwn(ctx, attemptId)
    if (attempt.finished_at) throw new Refusal('attempt-over', {})
    const questions = await selectQuestionsById(ctx, attempt.question_ids)
    const right = new Map(questions.map(({ id, answer }) => [id, answer]))
    const correct = givenIn(attempt).filter(
      ({ questionId, answer }) => right.get(questionId) === answer,
    ).length
    const passed = correct >= attempt.needed
    await ctx.db
      .updateTable('training_attempt')
      .set({
        answers: '[]',
        finished_at: ctx.now(),
        correct,
        passed,
        code: passed ? drawCode(ctx.random) : null,
      })
      .where('organisation_id', '=', attempt.organisation_id)
      .where('id', '=', attemptId)
      .execute()
    await append(ctx, 'training.finished', attemptId, { passed })
    if (passed) {
      const { timezone } = await getOrganisation(ctx)
      await markTrained(ctx, { personId: attempt.person_id, on: dayIn(timezone, ctx.now()) })
    }
    return { passed }
  })
}

/** Somebody else's attempt is not found. */
async function lockOwn(ctx: Needs<'db' | 'actor'>, attemptId: string): Promise<AttemptRow> {
  const { personId } = memberOf(ctx.actor)
  const attempt = await lockAttempt(ctx, attemptId)
  if (attempt.person_id !== personId)
    throw new Refusal('not-found', { what: 'training-attempt', id: attemptId })
  return attempt
}

function shuffle<Item>(items: readonly Item[], random: (bytes: number) => Uint8Array): Item[] {
  return items
    .map((item) => ({ item, rank: Buffer.from(random(6)).readUIntBE(0, 6) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
