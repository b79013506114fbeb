import type { AnswerRow } from './standing.ts'
import type { Authority, HolderAnswer } from './types.ts'

export const answerView = (row: AnswerRow): HolderAnswer => ({
  id: row.id,
  holder: { id: row.holder_id, name: row.holder_name, authority: row.authority as Authority },
  answer: row.answer as HolderAnswer['answer'],
  givenOn: row.given_on,
  fromOn: row.from_on,
  untilOn: row.until_on,
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  givenBy: row.given_by as HolderAnswer['givenBy'],
  evidence: row.evidence,
  textId: row.text_id,
  scanId: row.scan_id,
  recordedAt: row.recorded_at.toISOString(),
})
