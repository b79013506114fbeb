import { engineOf } from './engine.ts'
import { atOnceEn } from './kinds/at-once.en.ts'
import { atOnce } from './kinds/at-once.ts'

/** The kinds that a composer in English needs from its first moment. */
export const engine = engineOf(atOnce, { en: atOnceEn })
