import { approvalsOf, rolesOfApprovers } from '../approval.ts'
import { defineKind, textList } from '../kind.ts'
import { instantOf, isoIn, minutes as inMilliseconds } from '../time.ts'

export type CoolingOffParameters = {
  /** Minutes between an attack and its answer. */
  minutes: number
  /** Roles of whoever reads the answer before it leaves; none: nobody has to. */
  secondReader: string[]
}

/** An attack is not answered at once, and someone else reads the answer first. */
export const coolingOff = defineKind<'cooling-off', CoolingOffParameters>({
  id: 'cooling-off',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: { minutes: { type: 'integer', minimum: 0, maximum: 10_080 }, secondReader: textList },
  },
  defaults: { minutes: 60, secondReader: [] },

  prepare({ minutes, secondReader }, charter) {
    const names = secondReader.map((role) => charter.roles[role] ?? role)

    return (situation, report) => {
      const { post, clock } = situation
      if (post.action !== 'reply' && post.action !== 'comment') return
      if (!post.inReplyTo?.hostile) return
      const notBefore = instantOf(post.inReplyTo.at) + inMilliseconds(minutes)
      if (clock.instant < notBefore)
        report({
          message: 'too-soon',
          data: { minutes },
          at: { field: 'inReplyTo' },
          remedies: [{ action: 'schedule', notBefore: isoIn(notBefore, clock.zone) }],
        })
      if (secondReader.length === 0) return
      const readers = rolesOfApprovers(approvalsOf(situation).valid, situation)
      if (!secondReader.some((role) => readers.has(role)))
        report({
          message: 'unread',
          data: { roles: names },
          at: { field: 'approvals' },
          remedies: [{ action: 'request-approval', roles: secondReader, persons: [], mode: 'any' }],
        })
    }
  },
})
