export { countryOf } from './country-of.ts'
export { adoptCharter } from './adopt-charter.ts'
export { formalitiesFor } from './formalities/formalities-for.ts'
export { COUNTRIES, STATUSES } from './formalities/formality.ts'
export type { Country, Status } from './formalities/formality.ts'
export {
  findAdoptionOf,
  findMeasuresLock,
  getAdoption,
  getUsualSetting,
  listAdoptionIds,
} from './get-adoption.ts'
export * from './inputs.ts'
export { adoptionJobs } from './jobs.ts'
export { canReadAdoption, canRecordAdoption } from './policy.ts'
export { recordFormality, setReview } from './record-formality.ts'
export { tellReview } from './tell-review.ts'
export type * from './types.ts'
