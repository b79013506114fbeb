import { accountContinuityDutyEn } from '../duties/account-continuity.en.ts'
import { acknowledgementDutyEn } from '../duties/acknowledgement.en.ts'
import type { dutiesFr, dutyKindsFr } from './duties-fr.ts'

export const dutyKindsEn: typeof dutyKindsFr = { 'account-continuity': accountContinuityDutyEn }

export const dutiesEn: typeof dutiesFr = { ...dutyKindsEn, acknowledgement: acknowledgementDutyEn }
