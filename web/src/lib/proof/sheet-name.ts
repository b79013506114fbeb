import type { ProofView } from '@balise/server/proof'

/** ASCII, so that any system can keep the file. */
export const sheetName = (proof: ProofView, ending: 'pdf' | 'json') =>
  `balise-preuve-${proof.post.id}.${ending}`
