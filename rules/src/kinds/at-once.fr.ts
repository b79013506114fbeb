import { accessibilityFr } from './accessibility.fr.ts'
import { acknowledgementFr } from './acknowledgement.fr.ts'
import { audienceCheckFr } from './audience-check.fr.ts'
import { coolingOffFr } from './cooling-off.fr.ts'
import { copyrightFr } from './copyright.fr.ts'
import { credentialsFr } from './credentials.fr.ts'
import { electionBlackoutFr } from './election-blackout.fr.ts'
import { endorsementFr } from './endorsement.fr.ts'
import { frequencyCapFr } from './frequency-cap.fr.ts'
import { imageConsentFr } from './image-consent.fr.ts'
import { locationFr } from './location.fr.ts'
import { mandateFr } from './mandate.fr.ts'
import { mandatoryLinkFr } from './mandatory-link.fr.ts'
import { personalDataFr } from './personal-data.fr.ts'
import { preApprovalFr } from './pre-approval.fr.ts'
import { publishRolesFr } from './publish-roles.fr.ts'
import { quietHoursFr } from './quiet-hours.fr.ts'
import { readFr } from './read.fr.ts'
import { registeredChannelFr } from './registered-channel.fr.ts'
import { rightAccountFr } from './right-account.fr.ts'
import { selfReviewFr } from './self-review.fr.ts'
import { taggingFr } from './tagging.fr.ts'
import { trainingFr } from './training.fr.ts'
import { usageTimeFr } from './usage-time.fr.ts'

export const atOnceFr = {
  'publish-roles': publishRolesFr,
  'registered-channel': registeredChannelFr,
  acknowledgement: acknowledgementFr,
  mandate: mandateFr,
  'pre-approval': preApprovalFr,
  'image-consent': imageConsentFr,
  tagging: taggingFr,
  'personal-data': personalDataFr,
  credentials: credentialsFr,
  copyright: copyrightFr,
  location: locationFr,
  accessibility: accessibilityFr,
  'frequency-cap': frequencyCapFr,
  read: readFr,
  training: trainingFr,
  'cooling-off': coolingOffFr,
  'usage-time': usageTimeFr,
  'self-review': selfReviewFr,
  endorsement: endorsementFr,
  'audience-check': audienceCheckFr,
  'right-account': rightAccountFr,
  'election-blackout': electionBlackoutFr,
  'quiet-hours': quietHoursFr,
  'mandatory-link': mandatoryLinkFr,
}
