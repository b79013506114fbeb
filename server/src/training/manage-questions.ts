import { getCharterInForce } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { addQuestionInput, questionIdInput, setTrainingInput, takeProposalsInput } from './inputs.ts'
import type { AddQuestionInput, QuestionIdInput, SetTrainingInput, TakeProposalsInput } from './inputs.ts'
import { canManageTraining } from './policy.ts'
import { proposeQuestions } from './propose.ts'
import { selectQuestions } from './queries.ts'
import type { Answer } from './types.ts'

type ManageCtx = Needs<'db' | 'now' | 'newId' | 'actor'>

/**
 * Writes a question: a situation, what the charter answers, and why.
 *
 * @throws {Refusal} not-allowed · no-charter · not-found, for a rule that the charter in force does not have
 */
export async function addQuestion(ctx: ManageCtx, input: AddQuestionInput): Promise<void> {
  if (!canManageTraining(ctx.actor)) throw new Refusal('not-allowed', { action: 'manage-training' })
  const question = addQuestionInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    if (!charter.rules.some(({ id }) => id === question.rule))
      throw new Refusal('not-found', { what: 'rule', id: question.rule })
    await keep(ctx, question, 'written')
  })
}

/**
 * Takes questions that the charter's own examples give. One that was already taken is left alone.
 *
 * @throws {Refusal} not-allowed · no-charter
 */
export async function takeProposals(ctx: ManageCtx, input: TakeProposalsInput): Promise<number> {
  if (!canManageTraining(ctx.actor)) throw new Refusal('not-allowed', { action: 'manage-training' })
  const { keys } = takeProposalsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    const { locale } = await getOrganisation(ctx)
    const known = new Set((await selectQuestions(ctx)).map(({ situation }) => situation))
    const taken = proposeQuestions(charter, locale).filter(
      ({ key, situation }) => keys.includes(key) && !known.has(situation),
    )
    for (const { situation, answer, because, rule } of taken)
      await keep(ctx, { situation, answer, because, rule }, 'example')
    return taken.length
  })
}

type Question = { situation: string; answer: Answer; because: string; rule: string }

async function keep(ctx: ManageCtx, question: Question, source: 'written' | 'example') {
  const id = ctx.newId()
  await ctx.db
    .insertInto('training_question')
    .values({
      ...question,
      organisation_id: organisationOf(ctx.actor),
      id,
      source,
      created_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      created_at: ctx.now(),
    })
    .execute()
  await append(ctx, 'training.question-added', id, { rule: question.rule, answer: question.answer, source })
}

/**
 * Asks a question no more. It is kept: someone may be answering it now.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function withdrawQuestion(ctx: ManageCtx, input: QuestionIdInput): Promise<void> {
  if (!canManageTraining(ctx.actor)) throw new Refusal('not-allowed', { action: 'manage-training' })
  const { questionId } = questionIdInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('training_question')
      .set({ withdrawn_at: ctx.now() })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', questionId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    if (!numUpdatedRows) throw new Refusal('not-found', { what: 'training-question', id: questionId })
    await append(ctx, 'training.question-withdrawn', questionId, {})
  })
}

/**
 * Says how many questions are asked, and the share of right answers that passes.
 *
 * @throws {Refusal} not-allowed
 */
export async function setTraining(ctx: ManageCtx, input: SetTrainingInput): Promise<void> {
  if (!canManageTraining(ctx.actor)) throw new Refusal('not-allowed', { action: 'manage-training' })
  const { questions, passPercent } = setTrainingInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const row = {
      questions,
      pass_percent: passPercent,
      set_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      set_at: ctx.now(),
    }
    await ctx.db
      .insertInto('training_setting')
      .values({ organisation_id: organisationId, ...row })
      .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
      .execute()
    await append(ctx, 'training.set', organisationId, { questions, passPercent })
  })
}
