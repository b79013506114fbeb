import type { AdoptionView } from '../adoption/index.ts'
import type { LackView } from './types.ts'
import type { Words } from './words.ts'

/** What a recorded decision still asks: its checklist, and the day on which the charter is read again. */
export function lacksOf(adoption: AdoptionView, words: Words['adoption']): LackView[] {
  const { steps, reviewOn, reviewPassed, measures } = adoption
  const lack = { who: null, since: null }
  return [
    ...(reviewPassed
      ? [{ ...lack, standing: 'late' as const, message: words.review, todo: words.reviewTodo, due: reviewOn }]
      : []),
    ...steps
      .filter(({ standing }) => standing === 'open' || standing === 'late')
      .map(({ standing, title, dueOn, holdsMeasures }) => ({
        ...lack,
        standing: standing === 'late' ? ('late' as const) : ('soon' as const),
        message: words.step(title),
        todo: holdsMeasures && measures.rules.length > 0 ? words.holdsMeasures : words.stepTodo,
        due: dueOn,
      })),
  ]
}
