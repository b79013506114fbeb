import { acknowledgementEn } from './acknowledgement.en.ts'
import { credentialsEn } from './credentials.en.ts'
import { frequencyCapEn } from './frequency-cap.en.ts'
import { imageConsentEn } from './image-consent.en.ts'
import { personalDataEn } from './personal-data.en.ts'
import { publishRolesEn } from './publish-roles.en.ts'
import { readEn } from './read.en.ts'
import { registeredChannelEn } from './registered-channel.en.ts'
import type { atOnceFr } from './at-once.fr.ts'

export const atOnceEn: typeof atOnceFr = {
  'publish-roles': publishRolesEn,
  'registered-channel': registeredChannelEn,
  acknowledgement: acknowledgementEn,
  'image-consent': imageConsentEn,
  'personal-data': personalDataEn,
  credentials: credentialsEn,
  'frequency-cap': frequencyCapEn,
  read: readEn,
}
