import { z } from 'zod'
import { sha256Digest } from '../charter/index.ts'
import { day, id, line, nothing } from '../organisation/index.ts'

export const MAX_SCAN_BYTES = 10_000_000 // a page from a telephone is 3 MB

const said = z.string().trim().min(1).max(2000)

export const getSigningInput = z.strictObject({ personId: id.optional(), versionId: id.optional() })
export type GetSigningInput = z.input<typeof getSigningInput>

export const signVersionInput = z.strictObject({
  versionId: id,
  digest: sha256Digest,
  /** Of what was on the page. */
  shownDigest: sha256Digest,
  /** One's own name, typed. */
  name: line(200),
  address: nothing(line(100)),
})
export type SignVersionInput = z.input<typeof signVersionInput>

export const declineVersionInput = z.strictObject({ versionId: id, digest: sha256Digest, reason: said })
export type DeclineVersionInput = z.input<typeof declineVersionInput>

export const signOnBehalfInput = z.strictObject({ personId: id, versionId: id, note: said })
export type SignOnBehalfInput = z.input<typeof signOnBehalfInput>

export const declineOnBehalfInput = z.strictObject({ personId: id, versionId: id, reason: said })
export type DeclineOnBehalfInput = z.input<typeof declineOnBehalfInput>

export const makeSheetInput = z.strictObject({ personId: id, versionId: id })
export type MakeSheetInput = z.input<typeof makeSheetInput>

export const sheetIdInput = z.strictObject({ sheetId: id })
export type SheetIdInput = z.input<typeof sheetIdInput>

export const recordPaperInput = z.strictObject({
  /** As it stands on the sheet; capitals and spaces do not count. */
  code: z
    .string()
    .max(40)
    .transform((typed) => typed.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .pipe(z.string().length(8))
    .transform((code) => `${code.slice(0, 4)}-${code.slice(4)}`),
  signedOn: day,
  note: z.string().trim().max(2000).default(''),
  scan: z.instanceof(Uint8Array),
})
export type RecordPaperInput = z.input<typeof recordPaperInput>

export const listSignaturesInput = z.strictObject({ versionId: id.optional() })
export type ListSignaturesInput = z.input<typeof listSignaturesInput>

export const scanInput = z.strictObject({ versionId: id, personId: id })
export type ScanInput = z.input<typeof scanInput>
