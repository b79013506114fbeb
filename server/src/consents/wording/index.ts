import type { FamilyLanguage } from '../types.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Wording } from './wording.ts'

export { EDITION, fill, seesOf, shownOf } from './wording.ts'
export type { Shown, Voice, Wording } from './wording.ts'

export const WORDINGS: Record<FamilyLanguage, Wording> = { fr, en, nl }
