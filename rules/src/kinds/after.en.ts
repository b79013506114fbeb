import { accessibilityEn } from './accessibility.en.ts'
import { acknowledgementEn } from './acknowledgement.en.ts'
import type { afterFr } from './after.fr.ts'
import { alreadyPublishedEn } from './already-published.en.ts'
import { audienceCheckEn } from './audience-check.en.ts'
import { brandingEn } from './branding.en.ts'
import { commercialEn } from './commercial.en.ts'
import { confidentialityEn } from './confidentiality.en.ts'
import { contactBoundaryEn } from './contact-boundary.en.ts'
import { coolingOffEn } from './cooling-off.en.ts'
import { copyrightEn } from './copyright.en.ts'
import { denigrationEn } from './denigration.en.ts'
import { disclaimerEn } from './disclaimer.en.ts'
import { duplicateEn } from './duplicate.en.ts'
import { editorialLineEn } from './editorial-line.en.ts'
import { electionBlackoutEn } from './election-blackout.en.ts'
import { endorsementEn } from './endorsement.en.ts'
import { frequencyCapEn } from './frequency-cap.en.ts'
import { identityEn } from './identity.en.ts'
import { imageNamesEn } from './image-names.en.ts'
import { languageQualityEn } from './language-quality.en.ts'
import { locationEn } from './location.en.ts'
import { mandateEn } from './mandate.en.ts'
import { mandatoryLinkEn } from './mandatory-link.en.ts'
import { mentionFormatEn } from './mention-format.en.ts'
import { misleadingLinkEn } from './misleading-link.en.ts'
import { namedPersonEn } from './named-person.en.ts'
import { negativeEscalationEn } from './negative-escalation.en.ts'
import { neutralityEn } from './neutrality.en.ts'
import { officialSpeechEn } from './official-speech.en.ts'
import { preApprovalEn } from './pre-approval.en.ts'
import { prohibitedContentEn } from './prohibited-content.en.ts'
import { publishRolesEn } from './publish-roles.en.ts'
import { quietHoursEn } from './quiet-hours.en.ts'
import { registeredChannelEn } from './registered-channel.en.ts'
import { rightAccountEn } from './right-account.en.ts'
import { routingEn } from './routing.en.ts'
import { selfReviewEn } from './self-review.en.ts'
import { sourceEn } from './source.en.ts'
import { taggingEn } from './tagging.en.ts'
import { toneEn } from './tone.en.ts'
import { topicScopeEn } from './topic-scope.en.ts'
import { trainingEn } from './training.en.ts'
import { usageTimeEn } from './usage-time.en.ts'
import { workplaceImageEn } from './workplace-image.en.ts'

export const afterEn: typeof afterFr = {
  'topic-scope': topicScopeEn,
  'editorial-line': editorialLineEn,
  'official-speech': officialSpeechEn,
  disclaimer: disclaimerEn,
  'image-names': imageNamesEn,
  'named-person': namedPersonEn,
  confidentiality: confidentialityEn,
  'prohibited-content': prohibitedContentEn,
  denigration: denigrationEn,
  tone: toneEn,
  neutrality: neutralityEn,
  'negative-escalation': negativeEscalationEn,
  routing: routingEn,
  commercial: commercialEn,
  source: sourceEn,
  'misleading-link': misleadingLinkEn,
  branding: brandingEn,
  'contact-boundary': contactBoundaryEn,
  'workplace-image': workplaceImageEn,
  identity: identityEn,
  duplicate: duplicateEn,
  'already-published': alreadyPublishedEn,
  'mention-format': mentionFormatEn,
  'language-quality': languageQualityEn,
  training: trainingEn,
  mandate: mandateEn,
  'right-account': rightAccountEn,
  'usage-time': usageTimeEn,
  'cooling-off': coolingOffEn,
  'quiet-hours': quietHoursEn,
  'election-blackout': electionBlackoutEn,
  'self-review': selfReviewEn,
  endorsement: endorsementEn,
  'audience-check': audienceCheckEn,
  'mandatory-link': mandatoryLinkEn,
  location: locationEn,
  copyright: copyrightEn,
  tagging: taggingEn,
  'pre-approval': preApprovalEn,
  accessibility: accessibilityEn,
  acknowledgement: acknowledgementEn,
  'registered-channel': registeredChannelEn,
  'frequency-cap': frequencyCapEn,
  'publish-roles': publishRolesEn,
}
