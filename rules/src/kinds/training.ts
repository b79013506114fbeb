import { defineKind, textList } from '../kind.ts'
import { addMonths, dayOf, hasBegun, isOver } from '../time.ts'

export type TrainingParameters = {
  /** Months after `accessSince` within which one is trained; the last day included. */
  months: number
  /** Kinds of persons (`person.kind`) whom the charter does not ask to be trained. */
  exemptKinds: string[]
  /** What the training is called. */
  module?: string
}

/** The author was trained within so many months of their access. */
export const training = defineKind<'training', TrainingParameters>({
  id: 'training',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      months: { type: 'integer', minimum: 0, maximum: 120 },
      exemptKinds: textList,
      module: { type: 'string', minLength: 1 },
    },
  },
  defaults: { months: 6, exemptKinds: ['beneficiary', 'family'] },
  hold: () => 'recorded',

  prepare({ months, exemptKinds, module }) {
    const what = module === undefined ? {} : { module }

    return ({ author, authorName, clock }, report) => {
      if (author && exemptKinds.includes(author.kind)) return
      if (author?.trained && hasBegun(author.trained, clock)) return
      const at = { field: 'author' }
      const remedies = [{ action: 'ask', contact: 'communication' }]
      if (!author?.accessSince || !hasBegun(author.accessSince, clock)) {
        report({ message: 'untrained', data: { author: authorName, ...what }, at, remedies })
        return
      }
      const until = addMonths(dayOf(author.accessSince, clock.zone), months)
      const data = { author: authorName, until, ...what }
      if (isOver(until, clock)) report({ message: 'late', data, at, remedies })
      else report({ message: 'due', data, at, remedies, atMost: 'advise' })
    }
  },
})
