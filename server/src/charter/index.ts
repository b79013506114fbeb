export { acknowledgeVersion } from './acknowledge-version.ts'
export { adoptVersion } from './adopt-version.ts'
export * from './inputs.ts'
export {
  getCharterInForce,
  getCharterView,
  getVersionFile,
  listAcknowledgements,
  listRoles,
  listVersions,
} from './queries.ts'
export { readSource } from './read-source.ts'
export type * from './types.ts'
