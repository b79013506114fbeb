import type { AnyKind } from '../kind.ts'
import { accessibility } from './accessibility.ts'
import { acknowledgement } from './acknowledgement.ts'
import { audienceCheck } from './audience-check.ts'
import { coolingOff } from './cooling-off.ts'
import { copyright } from './copyright.ts'
import { credentials } from './credentials.ts'
import { electionBlackout } from './election-blackout.ts'
import { endorsement } from './endorsement.ts'
import { frequencyCap } from './frequency-cap.ts'
import { imageConsent } from './image-consent.ts'
import { location } from './location.ts'
import { mandate } from './mandate.ts'
import { mandatoryLink } from './mandatory-link.ts'
import { personalData } from './personal-data.ts'
import { preApproval } from './pre-approval.ts'
import { publishRoles } from './publish-roles.ts'
import { quietHours } from './quiet-hours.ts'
import { read } from './read.ts'
import { registeredChannel } from './registered-channel.ts'
import { rightAccount } from './right-account.ts'
import { selfReview } from './self-review.ts'
import { tagging } from './tagging.ts'
import { training } from './training.ts'
import { usageTime } from './usage-time.ts'

/** Kinds that a composer needs from its first moment: those that may block, and `read`. In the order of the catalogue. */
export const atOnce: readonly AnyKind[] = [
  publishRoles,
  registeredChannel,
  acknowledgement,
  mandate,
  preApproval,
  imageConsent,
  tagging,
  personalData,
  credentials,
  copyright,
  location,
  accessibility,
  frequencyCap,
  read,
  training,
  coolingOff,
  usageTime,
  selfReview,
  endorsement,
  audienceCheck,
  rightAccount,
  electionBlackout,
  quietHours,
  mandatoryLink,
]
