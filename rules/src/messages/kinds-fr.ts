import { afterFr } from '../kinds/after.fr.ts'
import { atOnceFr } from '../kinds/at-once.fr.ts'

/** Sentences of every kind. It is the source of the types: a sentence that English lacks does not compile. */
export const kindsFr = { ...atOnceFr, ...afterFr }
