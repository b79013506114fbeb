import type { AnyDuty } from '../duty.ts'
import { accountContinuity } from './account-continuity.ts'
import { acknowledgement } from './acknowledgement.ts'

/** What a charter may ask of the organisation, in the order of the catalogue. */
export const duties: readonly AnyDuty[] = [accountContinuity, acknowledgement]
