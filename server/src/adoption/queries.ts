import type { Selectable } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'

export type AdoptionRow = Selectable<Tables['adoption']>
type Reader = Needs<'db' | 'actor'>

/** The last recorded first. */
export const selectAdoptions = ({ db, actor }: Reader): Promise<AdoptionRow[]> =>
  db
    .selectFrom('adoption')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The last word about each step of an adoption. */
export const selectSteps = ({ db, actor }: Reader, adoptionId: string) =>
  db
    .selectFrom('formality_step')
    .distinctOn('formality')
    .select(['formality', 'outcome', 'done_on', 'note', 'recorded_by'])
    .where('organisation_id', '=', organisationOf(actor))
    .where('adoption_id', '=', adoptionId)
    .orderBy('formality')
    .orderBy('seq', 'desc')
    .execute()
