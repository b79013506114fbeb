import type { AnyKind } from '../kind.ts'
import { acknowledgement } from './acknowledgement.ts'
import { credentials } from './credentials.ts'
import { frequencyCap } from './frequency-cap.ts'
import { imageConsent } from './image-consent.ts'
import { personalData } from './personal-data.ts'
import { publishRoles } from './publish-roles.ts'
import { read } from './read.ts'
import { registeredChannel } from './registered-channel.ts'

/** Kinds that a composer answers at each key: those whose answer changes with the words, the picture or the channel. */
export const atOnce: readonly AnyKind[] = [
  publishRoles,
  registeredChannel,
  acknowledgement,
  imageConsent,
  personalData,
  credentials,
  frequencyCap,
  read,
]
