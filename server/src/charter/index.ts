export { acknowledgeVersion } from './acknowledge-version.ts'
export { adoptVersion } from './adopt-version.ts'
export { carryAcknowledgements, endCarried } from './carry-acknowledgements.ts'
export type { Carried } from './carry-acknowledgements.ts'
export { getSignable } from './get-signable.ts'
export * from './inputs.ts'
export {
  getCharterInForce,
  getCharterView,
  getVersionFile,
  listAcknowledgements,
  listRoles,
  listVersions,
} from './queries.ts'
export { getPublication, getPublicCharter } from './public-charter.ts'
export { publishCharter } from './publish-charter.ts'
export { charterDocument, DOCUMENT_FORMATS } from './charter-document.ts'
export type { CharterDocument, DocumentFormat } from './charter-document.ts'
export { readSource } from './read-source.ts'
export { readVersion } from './read-version.ts'
export { searchCharter } from './search-charter.ts'
export type { Run } from './search-words.ts'
export { sealAcknowledgement, sha256Of } from './seal-acknowledgement.ts'
export { getVersion, listLastSigned, listSignatures } from './signatures.ts'
export type * from './types.ts'
export { unpublishCharter } from './unpublish-charter.ts'
