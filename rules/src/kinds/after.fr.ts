import { alreadyPublishedFr } from './already-published.fr.ts'
import { brandingFr } from './branding.fr.ts'
import { commercialFr } from './commercial.fr.ts'
import { confidentialityFr } from './confidentiality.fr.ts'
import { contactBoundaryFr } from './contact-boundary.fr.ts'
import { denigrationFr } from './denigration.fr.ts'
import { disclaimerFr } from './disclaimer.fr.ts'
import { duplicateFr } from './duplicate.fr.ts'
import { identityFr } from './identity.fr.ts'
import { imageNamesFr } from './image-names.fr.ts'
import { languageQualityFr } from './language-quality.fr.ts'
import { mentionFormatFr } from './mention-format.fr.ts'
import { misleadingLinkFr } from './misleading-link.fr.ts'
import { namedPersonFr } from './named-person.fr.ts'
import { negativeEscalationFr } from './negative-escalation.fr.ts'
import { neutralityFr } from './neutrality.fr.ts'
import { officialSpeechFr } from './official-speech.fr.ts'
import { prohibitedContentFr } from './prohibited-content.fr.ts'
import { routingFr } from './routing.fr.ts'
import { sourceFr } from './source.fr.ts'
import { toneFr } from './tone.fr.ts'
import { topicScopeFr } from './topic-scope.fr.ts'
import { workplaceImageFr } from './workplace-image.fr.ts'

export const afterFr = {
  'topic-scope': topicScopeFr,
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
}
