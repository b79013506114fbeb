import { accountContinuityDutyEn } from '../duties/account-continuity.en.ts'
import { accountLabellingDutyEn } from '../duties/account-labelling.en.ts'
import { accountRequestDutyEn } from '../duties/account-request.en.ts'
import { accountSecurityDutyEn } from '../duties/account-security.en.ts'
import { acknowledgementDutyEn } from '../duties/acknowledgement.en.ts'
import { adoptionFormalityDutyEn } from '../duties/adoption-formality.en.ts'
import { correctionDutyEn } from '../duties/correction.en.ts'
import { documentControlDutyEn } from '../duties/document-control.en.ts'
import { evidenceDutyEn } from '../duties/evidence.en.ts'
import { imageConsentDutyEn } from '../duties/image-consent.en.ts'
import { mandateDutyEn } from '../duties/mandate.en.ts'
import { measuresDutyEn } from '../duties/measures.en.ts'
import { moderationHoursDutyEn } from '../duties/moderation-hours.en.ts'
import { monitoringDutyEn } from '../duties/monitoring.en.ts'
import { privacyIncidentDutyEn } from '../duties/privacy-incident.en.ts'
import { reportAbuseDutyEn } from '../duties/report-abuse.en.ts'
import { retentionDutyEn } from '../duties/retention.en.ts'
import { reviewCycleDutyEn } from '../duties/review-cycle.en.ts'
import { routingDutyEn } from '../duties/routing.en.ts'
import { takedownDutyEn } from '../duties/takedown.en.ts'
import { trainingDutyEn } from '../duties/training.en.ts'
import type { dutiesFr, dutyKindsFr } from './duties-fr.ts'

export const dutyKindsEn: typeof dutyKindsFr = {
  'account-request': accountRequestDutyEn,
  'account-continuity': accountContinuityDutyEn,
  'account-security': accountSecurityDutyEn,
  'account-labelling': accountLabellingDutyEn,
  takedown: takedownDutyEn,
  'moderation-hours': moderationHoursDutyEn,
  correction: correctionDutyEn,
  'report-abuse': reportAbuseDutyEn,
  evidence: evidenceDutyEn,
  measures: measuresDutyEn,
  'review-cycle': reviewCycleDutyEn,
  retention: retentionDutyEn,
  'document-control': documentControlDutyEn,
  'adoption-formality': adoptionFormalityDutyEn,
  'privacy-incident': privacyIncidentDutyEn,
  monitoring: monitoringDutyEn,
}

export const dutiesEn: typeof dutiesFr = {
  ...dutyKindsEn,
  mandate: mandateDutyEn,
  acknowledgement: acknowledgementDutyEn,
  training: trainingDutyEn,
  routing: routingDutyEn,
  'image-consent': imageConsentDutyEn,
}
