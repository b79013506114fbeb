import { accountContinuityDutyFr } from '../duties/account-continuity.fr.ts'
import { acknowledgementDutyFr } from '../duties/acknowledgement.fr.ts'

/** Kinds that are duties and nothing else: they have the texts of a kind. */
export const dutyKindsFr = { 'account-continuity': accountContinuityDutyFr }

/** Sentences of every duty; `todo`: what to do about it. */
export const dutiesFr = { ...dutyKindsFr, acknowledgement: acknowledgementDutyFr }
