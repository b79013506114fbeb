export { getProof } from './get-proof.ts'
export { proofPdf } from './proof-pdf.ts'
export type * from './types.ts'
export type { Locale } from './written.ts'
