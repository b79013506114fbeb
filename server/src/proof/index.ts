export { getProof } from './get-proof.ts'
export { proofPdf } from './proof-pdf.ts'
export type * from './types.ts'
