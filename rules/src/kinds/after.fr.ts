import { accessibilityFr } from './accessibility.fr.ts'
import { acknowledgementFr } from './acknowledgement.fr.ts'
import { alreadyPublishedFr } from './already-published.fr.ts'
import { audienceCheckFr } from './audience-check.fr.ts'
import { brandingFr } from './branding.fr.ts'
import { commercialFr } from './commercial.fr.ts'
import { confidentialityFr } from './confidentiality.fr.ts'
import { contactBoundaryFr } from './contact-boundary.fr.ts'
import { coolingOffFr } from './cooling-off.fr.ts'
import { copyrightFr } from './copyright.fr.ts'
import { denigrationFr } from './denigration.fr.ts'
import { disclaimerFr } from './disclaimer.fr.ts'
import { duplicateFr } from './duplicate.fr.ts'
import { editorialLineFr } from './editorial-line.fr.ts'
import { electionBlackoutFr } from './election-blackout.fr.ts'
import { endorsementFr } from './endorsement.fr.ts'
import { frequencyCapFr } from './frequency-cap.fr.ts'
import { identityFr } from './identity.fr.ts'
import { imageNamesFr } from './image-names.fr.ts'
import { languageQualityFr } from './language-quality.fr.ts'
import { locationFr } from './location.fr.ts'
import { mandateFr } from './mandate.fr.ts'
import { mandatoryLinkFr } from './mandatory-link.fr.ts'
import { mentionFormatFr } from './mention-format.fr.ts'
import { misleadingLinkFr } from './misleading-link.fr.ts'
import { namedPersonFr } from './named-person.fr.ts'
import { negativeEscalationFr } from './negative-escalation.fr.ts'
import { neutralityFr } from './neutrality.fr.ts'
import { officialSpeechFr } from './official-speech.fr.ts'
import { preApprovalFr } from './pre-approval.fr.ts'
import { prohibitedContentFr } from './prohibited-content.fr.ts'
import { publishRolesFr } from './publish-roles.fr.ts'
import { quietHoursFr } from './quiet-hours.fr.ts'
import { registeredChannelFr } from './registered-channel.fr.ts'
import { rightAccountFr } from './right-account.fr.ts'
import { routingFr } from './routing.fr.ts'
import { selfReviewFr } from './self-review.fr.ts'
import { sourceFr } from './source.fr.ts'
import { taggingFr } from './tagging.fr.ts'
import { toneFr } from './tone.fr.ts'
import { topicScopeFr } from './topic-scope.fr.ts'
import { trainingFr } from './training.fr.ts'
import { usageTimeFr } from './usage-time.fr.ts'
import { workplaceImageFr } from './workplace-image.fr.ts'

export const afterFr = {
  'topic-scope': topicScopeFr,
  'editorial-line': editorialLineFr,
  'official-speech': officialSpeechFr,
  disclaimer: disclaimerFr,
  'image-names': imageNamesFr,
  'named-person': namedPersonFr,
  confidentiality: confidentialityFr,
  'prohibited-content': prohibitedContentFr,
  denigration: denigrationFr,
  tone: toneFr,
  neutrality: neutralityFr,
  'negative-escalation': negativeEscalationFr,
  routing: routingFr,
  commercial: commercialFr,
  source: sourceFr,
  'misleading-link': misleadingLinkFr,
  branding: brandingFr,
  'contact-boundary': contactBoundaryFr,
  'workplace-image': workplaceImageFr,
  identity: identityFr,
  duplicate: duplicateFr,
  'already-published': alreadyPublishedFr,
  'mention-format': mentionFormatFr,
  'language-quality': languageQualityFr,
  training: trainingFr,
  mandate: mandateFr,
  'right-account': rightAccountFr,
  'usage-time': usageTimeFr,
  'cooling-off': coolingOffFr,
  'quiet-hours': quietHoursFr,
  'election-blackout': electionBlackoutFr,
  'self-review': selfReviewFr,
  endorsement: endorsementFr,
  'audience-check': audienceCheckFr,
  'mandatory-link': mandatoryLinkFr,
  location: locationFr,
  copyright: copyrightFr,
  tagging: taggingFr,
  'pre-approval': preApprovalFr,
  accessibility: accessibilityFr,
  acknowledgement: acknowledgementFr,
  'registered-channel': registeredChannelFr,
  'frequency-cap': frequencyCapFr,
  'publish-roles': publishRolesFr,
}
