import { credentialsFr } from './credentials.fr.ts'
import { imageConsentFr } from './image-consent.fr.ts'
import { personalDataFr } from './personal-data.fr.ts'
import { readFr } from './read.fr.ts'

export const atOnceFr = {
  'image-consent': imageConsentFr,
  'personal-data': personalDataFr,
  credentials: credentialsFr,
  read: readFr,
}
