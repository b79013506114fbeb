import { engineOf } from './engine.ts'
import { atOnceFr } from './kinds/at-once.fr.ts'
import { atOnce } from './kinds/at-once.ts'

/** The kinds that a composer in French needs from its first moment. */
export const engine = engineOf(atOnce, { fr: atOnceFr })
