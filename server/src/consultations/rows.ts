import type { Selectable } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'

export type Reader = Needs<'db' | 'actor'>
export type ConsultationRow = Selectable<Tables['consultation']>
export type SuggestionRow = Selectable<Tables['suggestion']>
export type TemperatureRow = Selectable<Tables['temperature']>

/** @throws {Refusal} not-found */
export async function getConsultationRow(
  { db, actor }: Reader,
  consultationId: string,
): Promise<ConsultationRow> {
  const row = await db
    .selectFrom('consultation')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', consultationId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'consultation', id: consultationId })
  return row
}

/** The last to open first; of one draft when it is said. */
export function selectConsultations({ db, actor }: Reader, draftId?: string): Promise<ConsultationRow[]> {
  return db
    .selectFrom('consultation')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .$if(draftId !== undefined, (query) => query.where('draft_id', '=', draftId!))
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** In the order in which they were said. */
export function selectSuggestions({ db, actor }: Reader, draftId: string): Promise<SuggestionRow[]> {
  return db
    .selectFrom('suggestion')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('draft_id', '=', draftId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
}

/** Answers given in these consultations, the last ones at the end. */
export async function selectTemperatures(
  { db, actor }: Reader,
  consultationIds: string[],
): Promise<TemperatureRow[]> {
  if (consultationIds.length === 0) return []
  return db
    .selectFrom('temperature')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('consultation_id', 'in', consultationIds)
    .orderBy('answered_at')
    .execute()
}
