import type { Database } from '../db/client.ts'

export type AttestationRow = {
  rule: string
  holds: boolean
  note: string
  until_on: string | null
  attested_by: string
  attested_at: Date
}

/** The last word about each rule. */
export async function selectLastAttestations(
  db: Database,
  organisationId: string,
): Promise<AttestationRow[]> {
  return db
    .selectFrom('attestation')
    .distinctOn('rule')
    .select(['rule', 'holds', 'note', 'until_on', 'attested_by', 'attested_at'])
    .where('organisation_id', '=', organisationId)
    .orderBy('rule')
    .orderBy('seq', 'desc')
    .execute()
}
