import { acknowledgementFr } from './acknowledgement.fr.ts'
import { credentialsFr } from './credentials.fr.ts'
import { frequencyCapFr } from './frequency-cap.fr.ts'
import { imageConsentFr } from './image-consent.fr.ts'
import { personalDataFr } from './personal-data.fr.ts'
import { publishRolesFr } from './publish-roles.fr.ts'
import { readFr } from './read.fr.ts'
import { registeredChannelFr } from './registered-channel.fr.ts'

export const atOnceFr = {
  'publish-roles': publishRolesFr,
  'registered-channel': registeredChannelFr,
  acknowledgement: acknowledgementFr,
  'image-consent': imageConsentFr,
  'personal-data': personalDataFr,
  credentials: credentialsFr,
  'frequency-cap': frequencyCapFr,
  read: readFr,
}
