import { blanksOf } from './blanks.ts'
import { foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'

/** A number or a day left empty: « XX% de la population », « sous …… jours ». */
export const blankFigures = ({ sentences }: Manuscript): Found[] =>
  sentences.flatMap((sentence) =>
    blanksOf(sentence)
      .filter(({ sort }) => sort === 'figure')
      .flatMap(({ from, to }) =>
        foundInSentence(sentence, 'blank-figure', { blank: sentence.text.slice(from, to) }, [from, to]),
      ),
  )
