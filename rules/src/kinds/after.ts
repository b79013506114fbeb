import type { AnyKind } from '../kind.ts'
import { contactBoundary } from './contact-boundary.ts'
import { misleadingLink } from './misleading-link.ts'
import { officialSpeech } from './official-speech.ts'
import { source } from './source.ts'
import { topicScope } from './topic-scope.ts'
import { workplaceImage } from './workplace-image.ts'

/** Kinds that read the words and weigh them: a composer loads them after the others, with the lists they need. In the order of the catalogue. */
export const after: readonly AnyKind[] = [
  topicScope,
  officialSpeech,
  source,
  misleadingLink,
  contactBoundary,
  workplaceImage,
]
