import type { AnyKind } from '../kind.ts'
import { alreadyPublished } from './already-published.ts'
import { branding } from './branding.ts'
import { commercial } from './commercial.ts'
import { confidentiality } from './confidentiality.ts'
import { contactBoundary } from './contact-boundary.ts'
import { denigration } from './denigration.ts'
import { disclaimer } from './disclaimer.ts'
import { duplicate } from './duplicate.ts'
import { identity } from './identity.ts'
import { imageNames } from './image-names.ts'
import { languageQuality } from './language-quality.ts'
import { mentionFormat } from './mention-format.ts'
import { misleadingLink } from './misleading-link.ts'
import { namedPerson } from './named-person.ts'
import { negativeEscalation } from './negative-escalation.ts'
import { neutrality } from './neutrality.ts'
import { officialSpeech } from './official-speech.ts'
import { prohibitedContent } from './prohibited-content.ts'
import { routing } from './routing.ts'
import { source } from './source.ts'
import { tone } from './tone.ts'
import { topicScope } from './topic-scope.ts'
import { workplaceImage } from './workplace-image.ts'

/** Kinds that read the words and weigh them: a composer loads them after the others, with the lists they need. In the order of the catalogue. */
export const after: readonly AnyKind[] = [
  topicScope,
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
]
