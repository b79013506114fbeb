import { defineKind, textList } from '../kind.ts'
import { addDays, hasBegun, instantOf, isOver, periodOf } from '../time.ts'

export type AcknowledgementParameters = {
  /** Days after `accessSince` during which one is only reminded; the last one included. */
  graceDays: number
  /** Kinds of persons (`person.kind`) whom the charter does not ask to sign. */
  exemptKinds: string[]
}

/** The author has signed the version in force, at the hour of publication. */
export const acknowledgement = defineKind<'acknowledgement', AcknowledgementParameters>({
  id: 'acknowledgement',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: { graceDays: { type: 'integer', minimum: 0, maximum: 366 }, exemptKinds: textList },
  },
  defaults: { graceDays: 0, exemptKinds: ['beneficiary', 'family'] },
  hold: () => 'recorded',

  prepare({ graceDays, exemptKinds }) {
    return ({ author, authorName, clock }, report) => {
      if (author && exemptKinds.includes(author.kind)) return
      if (author?.acknowledged && hasBegun(author.acknowledged, clock)) return

      const at = { field: 'author' }
      const remedies = [{ action: 'acknowledge' }]
      if (graceDays > 0 && author?.accessSince && hasBegun(author.accessSince, clock)) {
        const since = author.accessSince
        const first = since.length === 10 ? since : periodOf(instantOf(since), 'day', clock.zone).day
        const until = addDays(first, graceDays)
        if (!isOver(until, clock)) {
          report({ message: 'grace', data: { author: authorName, until }, at, remedies, atMost: 'advise' })
          return
        }
      }
      report({ message: 'unsigned', data: { author: authorName }, at, remedies })
    }
  },
})
