import type { UnitView } from '../organisation/index.ts'
import { anchorOf } from './anchor.ts'
import type { ConsultationRow, SuggestionRow } from './rows.ts'
import type { ConsultationItem, SuggestionView } from './types.ts'

export const stateOf = (
  { opens_at, closes_at }: Pick<ConsultationRow, 'opens_at' | 'closes_at'>,
  now: Date,
): ConsultationItem['state'] => (now < opens_at ? 'coming' : now < closes_at ? 'open' : 'over')

export function consultationItem(
  row: ConsultationRow,
  {
    title,
    versionNumber,
    units,
    now,
  }: { title: string; versionNumber: number; units: UnitView[]; now: Date },
): ConsultationItem {
  return {
    id: row.id,
    draftId: row.draft_id,
    title,
    question: row.question,
    versionNumber,
    opensAt: row.opens_at.toISOString(),
    closesAt: row.closes_at.toISOString(),
    state: stateOf(row, now),
    invited: {
      everyone: row.everyone,
      roles: row.roles,
      units: units.flatMap(({ id, name }) => (row.unit_ids.includes(id) ? [{ id, name }] : [])),
    },
  }
}

export function suggestionView(
  row: SuggestionRow,
  {
    passages,
    names,
    readerId,
  }: { passages: { id: string; words: string }[]; names: Map<string, string>; readerId: string | null },
): SuggestionView {
  return {
    id: row.id,
    revision: row.revision,
    anchor: anchorOf({ passageId: row.passage_id, passageWords: row.passage_words }, passages),
    passageWords: row.passage_words,
    body: row.body,
    wording: row.wording,
    author: names.get(row.author_id) ?? '',
    own: row.author_id === readerId,
    writtenAt: row.written_at.toISOString(),
    state: row.state as SuggestionView['state'],
    closed: row.closed_at && {
      by: row.closed_by === null ? null : (names.get(row.closed_by) ?? null),
      at: row.closed_at.toISOString(),
      reason: row.reason,
    },
  }
}
