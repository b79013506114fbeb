import type { AnyKind } from '../kind.ts'
import { accessibility } from './accessibility.ts'
import { acknowledgement } from './acknowledgement.ts'
import { alreadyPublished } from './already-published.ts'
import { audienceCheck } from './audience-check.ts'
import { branding } from './branding.ts'
import { commercial } from './commercial.ts'
import { confidentiality } from './confidentiality.ts'
import { contactBoundary } from './contact-boundary.ts'
import { coolingOff } from './cooling-off.ts'
import { copyright } from './copyright.ts'
import { denigration } from './denigration.ts'
import { disclaimer } from './disclaimer.ts'
import { duplicate } from './duplicate.ts'
import { editorialLine } from './editorial-line.ts'
import { electionBlackout } from './election-blackout.ts'
import { endorsement } from './endorsement.ts'
import { frequencyCap } from './frequency-cap.ts'
import { identity } from './identity.ts'
import { imageNames } from './image-names.ts'
import { languageQuality } from './language-quality.ts'
import { location } from './location.ts'
import { mandate } from './mandate.ts'
import { mandatoryLink } from './mandatory-link.ts'
import { mentionFormat } from './mention-format.ts'
import { misleadingLink } from './misleading-link.ts'
import { namedPerson } from './named-person.ts'
import { negativeEscalation } from './negative-escalation.ts'
import { neutrality } from './neutrality.ts'
import { officialSpeech } from './official-speech.ts'
import { preApproval } from './pre-approval.ts'
import { prohibitedContent } from './prohibited-content.ts'
import { publishRoles } from './publish-roles.ts'
import { quietHours } from './quiet-hours.ts'
import { registeredChannel } from './registered-channel.ts'
import { rightAccount } from './right-account.ts'
import { routing } from './routing.ts'
import { selfReview } from './self-review.ts'
import { source } from './source.ts'
import { tagging } from './tagging.ts'
import { tone } from './tone.ts'
import { topicScope } from './topic-scope.ts'
import { training } from './training.ts'
import { usageTime } from './usage-time.ts'
import { workplaceImage } from './workplace-image.ts'

/** Kinds that need lists, or facts that stay on the server: a composer has their answer when typing rests. */
export const after: readonly AnyKind[] = [
  topicScope,
  editorialLine,
  officialSpeech,
  disclaimer,
  imageNames,
  namedPerson,
  confidentiality,
  prohibitedContent,
  denigration,
  tone,
  neutrality,
  negativeEscalation,
  routing,
  commercial,
  source,
  misleadingLink,
  branding,
  contactBoundary,
  workplaceImage,
  identity,
  duplicate,
  alreadyPublished,
  mentionFormat,
  languageQuality,
  training,
  mandate,
  rightAccount,
  usageTime,
  coolingOff,
  quietHours,
  electionBlackout,
  selfReview,
  endorsement,
  audienceCheck,
  mandatoryLink,
  location,
  copyright,
  tagging,
  preApproval,
  accessibility,
  acknowledgement,
  registeredChannel,
  frequencyCap,
  publishRoles,
]
