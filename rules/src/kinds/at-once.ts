import type { AnyKind } from '../kind.ts'
import { credentials } from './credentials.ts'
import { imageConsent } from './image-consent.ts'
import { personalData } from './personal-data.ts'
import { read } from './read.ts'

/** Kinds that a composer answers at each key: those that look at the words and the picture alone. */
export const atOnce: readonly AnyKind[] = [imageConsent, personalData, credentials, read]
