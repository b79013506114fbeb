import type { AnyKind } from '../kind.ts'
import { accessibility } from './accessibility.ts'
import { acknowledgement } from './acknowledgement.ts'
import { copyright } from './copyright.ts'
import { credentials } from './credentials.ts'
import { frequencyCap } from './frequency-cap.ts'
import { imageConsent } from './image-consent.ts'
import { location } from './location.ts'
import { mandate } from './mandate.ts'
import { personalData } from './personal-data.ts'
import { preApproval } from './pre-approval.ts'
import { publishRoles } from './publish-roles.ts'
import { read } from './read.ts'
import { registeredChannel } from './registered-channel.ts'
import { tagging } from './tagging.ts'

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
]
