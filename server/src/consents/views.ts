import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { ConsentStatus, ConsentView } from './types.ts'

export type ConsentRow = Selectable<Tables['consent']>

export function consentView(
  row: ConsentRow,
  { person, channel, today }: Pick<ConsentView, 'person' | 'channel'> & { today: string },
): ConsentView {
  return {
    id: row.id,
    person,
    channel,
    act: row.act as ConsentView['act'],
    purpose: row.purpose,
    answer: row.answer as ConsentView['answer'],
    givenOn: row.given_on,
    untilOn: row.until_on,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    holders: row.holders,
    requiredHolders: row.required_holders,
    evidence: row.evidence,
    recordedAt: row.recorded_at.toISOString(),
    status: statusOf(row, today),
  }
}

/** @param today day, in the organisation's timezone */
export function statusOf(row: ConsentRow, today: string): ConsentStatus {
  if (row.answer === 'refused') return 'no'
  if (row.withdrawn_at) return 'withdrawn'
  if (row.until_on !== null && row.until_on < today) return 'expired'
  return row.holders.length < row.required_holders ? 'waiting' : 'yes'
}
