import { accountContinuityDutyFr } from '../duties/account-continuity.fr.ts'
import { accountLabellingDutyFr } from '../duties/account-labelling.fr.ts'
import { accountRequestDutyFr } from '../duties/account-request.fr.ts'
import { accountSecurityDutyFr } from '../duties/account-security.fr.ts'
import { acknowledgementDutyFr } from '../duties/acknowledgement.fr.ts'
import { adoptionFormalityDutyFr } from '../duties/adoption-formality.fr.ts'
import { correctionDutyFr } from '../duties/correction.fr.ts'
import { documentControlDutyFr } from '../duties/document-control.fr.ts'
import { evidenceDutyFr } from '../duties/evidence.fr.ts'
import { imageConsentDutyFr } from '../duties/image-consent.fr.ts'
import { mandateDutyFr } from '../duties/mandate.fr.ts'
import { measuresDutyFr } from '../duties/measures.fr.ts'
import { moderationHoursDutyFr } from '../duties/moderation-hours.fr.ts'
import { monitoringDutyFr } from '../duties/monitoring.fr.ts'
import { privacyIncidentDutyFr } from '../duties/privacy-incident.fr.ts'
import { reportAbuseDutyFr } from '../duties/report-abuse.fr.ts'
import { retentionDutyFr } from '../duties/retention.fr.ts'
import { reviewCycleDutyFr } from '../duties/review-cycle.fr.ts'
import { routingDutyFr } from '../duties/routing.fr.ts'
import { takedownDutyFr } from '../duties/takedown.fr.ts'
import { trainingDutyFr } from '../duties/training.fr.ts'

/** Kinds that are duties and nothing else: they have the texts of a kind. */
export const dutyKindsFr = {
  'account-request': accountRequestDutyFr,
  'account-continuity': accountContinuityDutyFr,
  'account-security': accountSecurityDutyFr,
  'account-labelling': accountLabellingDutyFr,
  takedown: takedownDutyFr,
  'moderation-hours': moderationHoursDutyFr,
  correction: correctionDutyFr,
  'report-abuse': reportAbuseDutyFr,
  evidence: evidenceDutyFr,
  measures: measuresDutyFr,
  'review-cycle': reviewCycleDutyFr,
  retention: retentionDutyFr,
  'document-control': documentControlDutyFr,
  'adoption-formality': adoptionFormalityDutyFr,
  'privacy-incident': privacyIncidentDutyFr,
  monitoring: monitoringDutyFr,
}

/** Sentences of every duty; `todo`: what to do about it. */
export const dutiesFr = {
  ...dutyKindsFr,
  mandate: mandateDutyFr,
  acknowledgement: acknowledgementDutyFr,
  training: trainingDutyFr,
  routing: routingDutyFr,
  'image-consent': imageConsentDutyFr,
}
