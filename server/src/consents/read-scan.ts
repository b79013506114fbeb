import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listEvidenceOf, readEvidence } from '../media/index.ts'
import type { EvidenceType } from '../media/index.ts'
import { personRightsInput, readScanInput } from './inputs.ts'
import type { PersonRightsInput, ReadScanInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'

/** The papers of someone that can still be read; none for whoever may not see the register. */
export async function listScanIds(ctx: Needs<'db' | 'actor'>, input: PersonRightsInput): Promise<string[]> {
  const { personId } = personRightsInput.parse(input)
  return canRecordConsent(ctx.actor) ? listEvidenceOf(ctx, { personId, what: 'paper' }) : []
}

/**
 * A signed paper, for those who may see the register.
 *
 * @throws {Refusal} not-allowed · not-found · evidence-destroyed
 */
export async function readScan(
  ctx: Needs<'db' | 'actor' | 'files' | 'keys'>,
  input: ReadScanInput,
): Promise<{ bytes: Uint8Array; type: EvidenceType }> {
  const asked = readScanInput.safeParse(input)
  if (!asked.success) throw new Refusal('not-found', { what: 'scan', id: input.scanId })
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-scan' })
  const { personId, scanId } = asked.data
  return readEvidence(ctx, { evidenceId: scanId, what: 'paper', personId })
}
