import { accessibilityEn } from './accessibility.en.ts'
import { acknowledgementEn } from './acknowledgement.en.ts'
import { audienceCheckEn } from './audience-check.en.ts'
import { coolingOffEn } from './cooling-off.en.ts'
import { copyrightEn } from './copyright.en.ts'
import { credentialsEn } from './credentials.en.ts'
import { electionBlackoutEn } from './election-blackout.en.ts'
import { endorsementEn } from './endorsement.en.ts'
import { frequencyCapEn } from './frequency-cap.en.ts'
import { imageConsentEn } from './image-consent.en.ts'
import { locationEn } from './location.en.ts'
import { mandateEn } from './mandate.en.ts'
import { mandatoryLinkEn } from './mandatory-link.en.ts'
import { personalDataEn } from './personal-data.en.ts'
import { preApprovalEn } from './pre-approval.en.ts'
import { publishRolesEn } from './publish-roles.en.ts'
import { quietHoursEn } from './quiet-hours.en.ts'
import { readEn } from './read.en.ts'
import { registeredChannelEn } from './registered-channel.en.ts'
import { rightAccountEn } from './right-account.en.ts'
import { selfReviewEn } from './self-review.en.ts'
import { taggingEn } from './tagging.en.ts'
import { trainingEn } from './training.en.ts'
import { usageTimeEn } from './usage-time.en.ts'
import type { atOnceFr } from './at-once.fr.ts'

export const atOnceEn: typeof atOnceFr = {
  'publish-roles': publishRolesEn,
  'registered-channel': registeredChannelEn,
  acknowledgement: acknowledgementEn,
  mandate: mandateEn,
  'pre-approval': preApprovalEn,
  'image-consent': imageConsentEn,
  tagging: taggingEn,
  'personal-data': personalDataEn,
  credentials: credentialsEn,
  copyright: copyrightEn,
  location: locationEn,
  accessibility: accessibilityEn,
  'frequency-cap': frequencyCapEn,
  read: readEn,
  training: trainingEn,
  'cooling-off': coolingOffEn,
  'usage-time': usageTimeEn,
  'self-review': selfReviewEn,
  endorsement: endorsementEn,
  'audience-check': audienceCheckEn,
  'right-account': rightAccountEn,
  'election-blackout': electionBlackoutEn,
  'quiet-hours': quietHoursEn,
  'mandatory-link': mandatoryLinkEn,
}
