import { foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'
import { isOrder } from './modality.ts'

const FEWEST_WORDS = 3

/** Rules that people proposed below the charter and nobody put into it. */
export const rulesInComments = ({ comments }: Manuscript): Found[] =>
  comments
    .filter(({ plain, passage }) => {
      const words = plain.match(/\p{L}+/gu)?.length ?? 0
      return words >= FEWEST_WORDS && !plain.endsWith('?') && (passage.kind === 'item' || isOrder(plain))
    })
    .flatMap((sentence) => foundInSentence(sentence, 'rule-in-comment', {}))
