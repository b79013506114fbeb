import type { Selectable } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Tables } from '../db/tables.ts'
import type { Answer } from './types.ts'

type Reader = Needs<'db' | 'actor'>
export type QuestionRow = Selectable<Tables['training_question']>
export type AttemptRow = Selectable<Tables['training_attempt']>
/** An answer of an attempt under way. */
export type Given = { questionId: string; answer: Answer }

/** Half a dozen situations and four right answers in five, until somebody says otherwise. */
const USUAL = { questions: 5, passPercent: 80 }

/** Those that were not withdrawn, the oldest first. */
export const selectQuestions = ({ db, actor }: Reader): Promise<QuestionRow[]> =>
  db
    .selectFrom('training_question')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('withdrawn_at', 'is', null)
    .orderBy('seq')
    .execute()

/** Withdrawn or not: an attempt goes on with the questions it began with. */
export const selectQuestionsById = ({ db, actor }: Reader, ids: string[]): Promise<QuestionRow[]> =>
  db
    .selectFrom('training_question')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', 'in', ids)
    .execute()

export async function selectSettings({ db, actor }: Reader): Promise<typeof USUAL> {
  const row = await db
    .selectFrom('training_setting')
    .select(['questions', 'pass_percent as passPercent'])
    .where('organisation_id', '=', organisationOf(actor))
    .executeTakeFirst()
  return row ?? USUAL
}

export const selectAttempts = ({ db, actor }: Reader, personId: string): Promise<AttemptRow[]> =>
  db
    .selectFrom('training_attempt')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('person_id', '=', personId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** @throws {Refusal} not-found */
export async function lockAttempt({ db, actor }: Reader, attemptId: string): Promise<AttemptRow> {
  const row = await db
    .selectFrom('training_attempt')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', attemptId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'training-attempt', id: attemptId })
  return row
}

export const givenIn = ({ answers }: AttemptRow): Given[] => answers as Given[]
