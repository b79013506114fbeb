import type { Charter } from '@balise/rules'
import { getCharterInForce, getVersion } from '../charter/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { getPerson, listPeople, PERSON_KINDS } from '../people/index.ts'
import { attemptIdInput } from './inputs.ts'
import type { AttemptIdInput } from './inputs.ts'
import { canReadTrainings } from './policy.ts'
import { articleOf, proposeQuestions } from './propose.ts'
import {
  givenIn,
  lockAttempt,
  selectAttempts,
  selectQuestions,
  selectQuestionsById,
  selectSettings,
} from './queries.ts'
import type {
  Answer,
  AskedTraining,
  AttemptView,
  MyTrainingView,
  QuestionView,
  TraineeView,
  TrainingManagementView,
} from './types.ts'
import { monthsOf, standingOf, trainingRule } from './who-is-trained.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * Where the reader stands: what the charter asks of them, until when, and what they passed.
 *
 * @throws {Refusal} not-allowed · no-charter
 */
export async function getMyTraining(ctx: Reader): Promise<MyTrainingView> {
  const { personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    const person = await getPerson(ctx, { personId })
    const rule = trainingRule(charter)
    const attempts = await selectAttempts(ctx, personId)
    const passed = attempts.find((attempt) => attempt.passed)
    const { questions, passPercent } = await selectSettings(ctx)
    const known = new Set(charter.rules.map(({ id }) => id))
    const ready = (await selectQuestions(ctx)).filter((question) => known.has(question.rule)).length
    return {
      ...standingOf(rule, person, await todayOf(ctx)),
      trainedOn: person.trainedOn,
      ready,
      questions: Math.min(questions, ready),
      passPercent,
      underWay: attempts.find(({ finished_at }) => finished_at === null)?.id ?? null,
      certificate: passed ? { attemptId: passed.id, at: passed.finished_at!.toISOString() } : null,
      rule: rule ? articleOf(charter, rule.id) : null,
    }
  })
}

/**
 * One attempt of the reader's, question by question; what the charter says is there once it was answered.
 *
 * @throws {Refusal} not-found
 */
export async function getAttempt(ctx: Reader, input: AttemptIdInput): Promise<AttemptView> {
  const { personId } = memberOf(ctx.actor)
  const { attemptId } = attemptIdInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const attempt = await lockAttempt(ctx, attemptId)
    if (attempt.person_id !== personId)
      throw new Refusal('not-found', { what: 'training-attempt', id: attemptId })
    const { charter } = await getVersion(ctx, attempt.charter_version_id)
    const rows = new Map((await selectQuestionsById(ctx, attempt.question_ids)).map((row) => [row.id, row]))
    const given = new Map(givenIn(attempt).map(({ questionId, answer }) => [questionId, answer]))
    return {
      id: attempt.id,
      questions: attempt.question_ids.flatMap((id) => {
        const row = rows.get(id)
        if (!row) return []
        const said = given.get(id) ?? null
        return {
          id,
          situation: row.situation,
          given: said,
          answer: said && (row.answer as Answer),
          because: said && row.because,
          article: said && articleOf(charter, row.rule),
        }
      }),
      needed: attempt.needed,
      finishedAt: attempt.finished_at?.toISOString() ?? null,
      correct: attempt.correct,
      passed: attempt.passed,
    }
  })
}

/**
 * Questions, those that the charter's examples give, the pass mark, and who is trained.
 *
 * @throws {Refusal} not-allowed · no-charter
 */
export async function getTrainingManagement(
  ctx: Reader,
  { locale }: { locale: Locale },
): Promise<TrainingManagementView> {
  if (!canReadTrainings(ctx.actor)) throw new Refusal('not-allowed', { action: 'manage-training' })
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    const questions = (await selectQuestions(ctx)).map((row) => questionView(row, charter))
    const known = new Set(questions.map(({ situation }) => situation))
    const rule = trainingRule(charter)
    return {
      questions,
      proposals: proposeQuestions(charter, locale).filter(({ situation }) => !known.has(situation)),
      settings: await selectSettings(ctx),
      trainees: await listTrainees(ctx, charter),
      rules: charter.rules.map(({ id, quote }) => {
        const article = articleOf(charter, id)
        return { id, quote, article: article?.number ?? article?.title ?? '' }
      }),
      asks: rule !== undefined,
      months: monthsOf(rule),
    }
  })
}

/** Everyone who has an access and was not trained yet, late or not. */
export async function listAskedTrainings(ctx: Reader): Promise<AskedTraining[]> {
  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    return (await listTrainees(ctx, charter)).flatMap(({ person, accessSince, dueOn }) =>
      accessSince !== null && dueOn !== null ? [{ personId: person.id, since: accessSince, dueOn }] : [],
    )
  })
}

async function listTrainees(ctx: Reader, charter: Charter): Promise<TraineeView[]> {
  const rule = trainingRule(charter)
  const today = await todayOf(ctx)
  return (await listPeople(ctx, { among: { kinds: TRAINED_KINDS } }))
    .map((person) => ({
      person: { id: person.id, name: person.name, unit: person.unit?.name ?? null },
      ...standingOf(rule, person, today),
      accessSince: person.accessSince,
      trainedOn: person.trainedOn,
    }))
    .toSorted((a, b) => RANK[a.standing] - RANK[b.standing])
}

const TRAINED_KINDS = PERSON_KINDS.filter((kind) => kind !== 'beneficiary' && kind !== 'family')
const RANK = { late: 0, due: 1, 'not-asked': 2, done: 3 }

const todayOf = async (ctx: Reader) => dayIn((await getOrganisation(ctx)).timezone, ctx.now())

function questionView(
  row: Awaited<ReturnType<typeof selectQuestions>>[number],
  charter: Charter,
): QuestionView {
  const { id, situation, because, rule } = row
  return {
    id,
    situation,
    because,
    rule,
    answer: row.answer as Answer,
    source: row.source as QuestionView['source'],
    article: articleOf(charter, rule),
  }
}
