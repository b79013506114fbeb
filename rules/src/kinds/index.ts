import type { AnyKind } from '../kind.ts'
import { acknowledgement } from './acknowledgement.ts'
import { credentials } from './credentials.ts'
import { frequencyCap } from './frequency-cap.ts'
import { imageConsent } from './image-consent.ts'
import { misleadingLink } from './misleading-link.ts'
import { officialSpeech } from './official-speech.ts'
import { personalData } from './personal-data.ts'
import { preApproval } from './pre-approval.ts'
import { publishRoles } from './publish-roles.ts'
import { read } from './read.ts'
import { registeredChannel } from './registered-channel.ts'
import { source } from './source.ts'
import { topicScope } from './topic-scope.ts'

/** Every kind the engine knows, in the order of the catalogue. */
export const definitions: readonly AnyKind[] = [
  publishRoles,
  registeredChannel,
  acknowledgement,
  preApproval,
  imageConsent,
  personalData,
  credentials,
  frequencyCap,
  topicScope,
  officialSpeech,
  source,
  misleadingLink,
  read,
]
