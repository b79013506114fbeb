import { listSignatures, sealAcknowledgement, sha256Of } from '../charter/index.ts'
import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getPerson } from '../people/index.ts'
import { getSigning } from './get-signing.ts'
import { MAX_SCAN_BYTES, recordPaperInput, scanInput } from './inputs.ts'
import type { RecordPaperInput, ScanInput } from './inputs.ts'
import { canMakeSheet, canReadSignatures, canRecordSignatures } from './policy.ts'
import { getSheetByCode } from './queries.ts'

type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png'

/**
 * Records a sheet that came back signed, with its scan: the code says whose it is, and which text was on it.
 *
 * @throws {Refusal} not-allowed · sheet-unknown · scan-missing · scan-too-large · scan-type · already-signed · not-in-force
 */
export async function recordPaper(
  ctx: Needs<'db' | 'now' | 'actor' | 'files'>,
  input: RecordPaperInput,
): Promise<{ name: string }> {
  if (!canRecordSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-signature' })
  const { code, signedOn, note, scan } = recordPaperInput.parse(input)
  const recordedBy = memberOf(ctx.actor).personId
  const type = typeOfScan(scan)

  return inTransaction(ctx, async (ctx) => {
    const { versionId, personId, shown } = await getSheetByCode(ctx, code)
    const { name } = await getPerson(ctx, { personId })
    const signing = await getSigning(ctx, { personId, versionId }).catch((thrown: unknown) => {
      if (thrown instanceof Refusal && thrown.code === 'no-charter')
        throw new Refusal('not-in-force', { version: code })
      throw thrown
    })
    if (signing.state === 'signed') throw new Refusal('already-signed', { name })
    // Written first: a signature without its scan would say more than there is.
    await ctx.files.write(pathOfScan(organisationOf(ctx.actor), versionId, personId), scan)
    await sealAcknowledgement(ctx, {
      versionId,
      digest: signing.version.digest,
      personId,
      how: 'paper',
      shown,
      recordedBy,
      note,
      signedOn,
      scan: { digest: sha256Of(scan), type },
    })
    return { name }
  })
}

/**
 * The scan of a signature given by hand.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getScan(
  ctx: Needs<'db' | 'now' | 'actor' | 'files'>,
  input: ScanInput,
): Promise<{ bytes: Uint8Array; type: string }> {
  const { versionId, personId } = scanInput.parse(input)
  if (!canReadSignatures(ctx.actor) && !canMakeSheet(ctx.actor, personId))
    throw new Refusal('not-allowed', { action: 'read-signature' })
  return inTransaction(ctx, async (ctx) => {
    const signature = (await listSignatures(ctx, versionId)).find((one) => one.personId === personId)
    if (!signature?.scanType) throw new Refusal('not-found', { what: 'scan', id: personId })
    const bytes = await ctx.files.read(pathOfScan(organisationOf(ctx.actor), versionId, personId))
    return { bytes, type: signature.scanType }
  })
}

const pathOfScan = (organisationId: string, versionId: string, personId: string) =>
  `${organisationId}/signatures/${versionId}-${personId}`

const STARTS: [ScanType, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** By its first bytes, whatever its name says. */
function typeOfScan(scan: Uint8Array): ScanType {
  if (scan.length === 0) throw new Refusal('scan-missing', {})
  if (scan.length > MAX_SCAN_BYTES)
    throw new Refusal('scan-too-large', { bytes: scan.length, maxBytes: MAX_SCAN_BYTES })
  const found = STARTS.find(([, start]) => start.every((byte, index) => scan[index] === byte))
  if (!found) throw new Refusal('scan-type', {})
  return found[0]
}
