import type { AnyDuty } from '../duty.ts'
import { accountContinuity } from './account-continuity.ts'
import { accountLabelling } from './account-labelling.ts'
import { accountRequest } from './account-request.ts'
import { accountSecurity } from './account-security.ts'
import { acknowledgement } from './acknowledgement.ts'
import { adoptionFormality } from './adoption-formality.ts'
import { correction } from './correction.ts'
import { documentControl } from './document-control.ts'
import { evidence } from './evidence.ts'
import { imageConsent } from './image-consent.ts'
import { mandate } from './mandate.ts'
import { measures } from './measures.ts'
import { moderationHours } from './moderation-hours.ts'
import { monitoring } from './monitoring.ts'
import { privacyIncident } from './privacy-incident.ts'
import { reportAbuse } from './report-abuse.ts'
import { retention } from './retention.ts'
import { reviewCycle } from './review-cycle.ts'
import { routing } from './routing.ts'
import { takedown } from './takedown.ts'
import { training } from './training.ts'

/** What a charter may ask of the organisation, in the order of the catalogue. */
export const duties: readonly AnyDuty[] = [
  accountRequest,
  accountContinuity,
  accountSecurity,
  accountLabelling,
  mandate,
  acknowledgement,
  training,
  imageConsent,
  takedown,
  moderationHours,
  correction,
  reportAbuse,
  evidence,
  measures,
  routing,
  reviewCycle,
  retention,
  documentControl,
  adoptionFormality,
  privacyIncident,
  monitoring,
]
