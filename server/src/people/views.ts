import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { UnitView } from '../organisation/index.ts'
import type { MandateView, PersonKind, PersonView } from './types.ts'

export type PersonRow = Omit<
  Selectable<Tables['person']>,
  'organisation_id' | 'merged_into' | 'folded_name' | 'name_key'
>
type MandateRow = Selectable<Tables['mandate']>

/** What stands around a person's row, and who is looking at it. */
export type Surroundings = {
  unit: UnitView | null
  mandates: MandateRow[]
  invited: boolean
  acknowledgedAt: string | null
  showsAddress: boolean
  today: string
}

export function personView(
  row: PersonRow,
  { unit, mandates, invited, acknowledgedAt, showsAddress, today }: Surroundings,
): PersonView {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as PersonKind,
    minor: row.minor,
    unit,
    email: showsAddress ? row.email : null,
    roles: row.roles,
    hasAccount: row.account_id !== null,
    invited,
    mandates: mandates.map((mandate) => mandateView(mandate, today)),
    acknowledgedAt,
    accessSince: row.access_since,
    trainedOn: row.trained_on,
    leftAt: row.left_at?.toISOString() ?? null,
  }
}

function mandateView(row: MandateRow, today: string): MandateView {
  const { id, role, body, from_on: fromOn, until_on: untilOn } = row
  return { id, role, body, fromOn, untilOn, running: isRunning(fromOn, untilOn, today) }
}

/** Days compare as text; the last one is included. */
export function isRunning(fromOn: string, untilOn: string | null, today: string): boolean {
  return fromOn <= today && (untilOn === null || today <= untilOn)
}
