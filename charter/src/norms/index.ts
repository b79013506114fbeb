export { normsIn } from './norms-in.ts'
export type { Modality, Norm } from './norm.ts'
export type { Strength } from './strength.ts'
