import { createHash } from 'node:crypto'
import { Refusal } from '../errors.ts'
import { makePicture } from './pictures.ts'
import { MAX_BYTES } from './sharp.ts'
import { sniff } from './sniff.ts'

export const EVIDENCE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** A file that shows something, as it is kept and read back. `digest`: `sha256:<hex>` of `bytes`. */
export type EvidenceFile = { type: EvidenceType; bytes: Uint8Array; digest: string }

/**
 * A picture that shows something: without place nor device, like those that are published.
 *
 * @throws {Refusal} media-too-large · media-type · media-too-many-pixels · media-unreadable
 */
export async function makeCapture(bytes: Uint8Array): Promise<EvidenceFile> {
  const { type, bytes: made, digest } = (await makePicture(bytes)).master
  return { type, bytes: made, digest }
}

/**
 * A paper, scanned or photographed. A PDF stays as it came, so that what it was signed with is still in it.
 *
 * @throws {Refusal} paper-type · scan-too-large · media-too-large · media-too-many-pixels · media-unreadable
 */
export async function makePaper(bytes: Uint8Array): Promise<EvidenceFile> {
  const format = sniff(bytes)
  if (typeof format === 'string') return makeCapture(bytes)
  if (format.other !== 'pdf' || !isWhole(bytes)) throw new Refusal('paper-type', {})
  if (bytes.length > MAX_BYTES)
    throw new Refusal('scan-too-large', { bytes: bytes.length, maxBytes: MAX_BYTES })
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { type: 'application/pdf', bytes, digest }
}

// ISO 32000-1, 7.5: a PDF says its version first, where its table lies near its end, and ends; scanners pad what follows.
const TAIL_BYTES = 2048
const isWhole = (bytes: Uint8Array) =>
  /^%PDF-[12]\.\d/.test(latin(bytes.subarray(0, 8))) &&
  /startxref\s+\d+\s+%%EOF/.test(latin(bytes.subarray(-TAIL_BYTES)))
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
