import { afterEn } from '../kinds/after.en.ts'
import { atOnceEn } from '../kinds/at-once.en.ts'
import type { kindsFr } from './kinds-fr.ts'

export const kindsEn: typeof kindsFr = { ...atOnceEn, ...afterEn }
