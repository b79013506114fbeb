import { credentialsEn } from './credentials.en.ts'
import { imageConsentEn } from './image-consent.en.ts'
import { personalDataEn } from './personal-data.en.ts'
import { readEn } from './read.en.ts'
import type { atOnceFr } from './at-once.fr.ts'

export const atOnceEn: typeof atOnceFr = {
  'image-consent': imageConsentEn,
  'personal-data': personalDataEn,
  credentials: credentialsEn,
  read: readEn,
}
