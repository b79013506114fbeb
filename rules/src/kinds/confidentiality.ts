import { approvalsOf, rolesOfApprovers } from '../approval.ts'
import { defineKind, textList } from '../kind.ts'
import type { Situation } from '../situation.ts'
import { CONFIDENTIAL_CLASSES, confidencesIn } from '../text/confidences.ts'
import type { ConfidentialClass } from '../text/confidences.ts'
import { MOST_CUES } from '../text/spans.ts'
import { matcherOf } from '../text/words.ts'

export type ConfidentialityParameters = {
  /** Classes of information of which the author is asked whether they are internal. */
  classes: ConfidentialClass[]
  /** Words that mark a content as internal, besides the built-in ones. */
  markers: string[]
  /** Roles that may let internal information out, by their approval of exactly this content. */
  lifts: string[]
  /** `all`: one approval for each of these roles. */
  mode: 'any' | 'all'
  /** Whether authors are asked even when no word calls for it. */
  askAlways: boolean
}

/** The answer that settles a doubt: kept with the post, under the author's name. */
const QUESTION = 'confidential'

/** Nothing internal goes out, unless those who may lift it have agreed to exactly this content. */
export const confidentiality = defineKind<'confidentiality', ConfidentialityParameters>({
  id: 'confidentiality',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      classes: { type: 'array', items: { type: 'string', enum: CONFIDENTIAL_CLASSES } },
      markers: textList,
      lifts: textList,
      mode: { type: 'string', enum: ['any', 'all'] },
      askAlways: { type: 'boolean' },
    },
  },
  defaults: {
    classes: [...CONFIDENTIAL_CLASSES],
    markers: [],
    lifts: ['director', 'communication'],
    mode: 'any',
    askAlways: false,
  },

  prepare({ classes, markers, lifts, mode, askAlways }, charter) {
    const own = matcherOf(markers.map((marker) => [marker, true] as const))
    const roles = lifts.filter((role) => Object.hasOwn(charter.roles, role))
    const approve = roles.length > 0 ? [{ action: 'request-approval', roles, persons: [], mode }] : []
    const isLifted = (situation: Situation) => {
      const { valid } = approvalsOf(situation)
      if (valid.length === 0) return false
      const agreed = rolesOfApprovers(valid, situation)
      return mode === 'all'
        ? roles.length > 0 && roles.every((role) => agreed.has(role))
        : lifts.some((role) => agreed.has(role))
    }

    return (situation, report) => {
      const { post, text } = situation
      const answer = post.answers?.[QUESTION]
      const isAsked = askAlways && answer === undefined
      const marked = own(text.words())
      const doubted = confidencesIn(text.words())
      if (marked.length === 0 && doubted.length === 0 && answer !== 'yes' && !isAsked) return

      const found = [
        ...marked.slice(0, MOST_CUES).map(({ start, end }) => ({ start, end, of: 'marker' as const })),
        ...doubted.filter(({ of }) => of === 'marker' || (answer !== 'no' && classes.includes(of))),
      ]
      if (found.length === 0 && answer !== 'yes' && !isAsked) return
      if (isLifted(situation)) return

      for (const { start, end, of } of found) {
        const at = { text: { start, end } }
        const words = text.value.slice(start, end)
        const remove = { action: 'remove-text', start, end }
        if (of === 'marker')
          report({ message: 'marker', data: { words }, at, remedies: [remove, ...approve] })
        else if (answer === undefined)
          report({
            message: 'class',
            data: { words, class: of },
            at,
            remedies: [{ action: 'answer', question: QUESTION }, remove, ...approve],
            ask: { id: QUESTION, answers: ['yes', 'no'] },
          })
      }
      if (answer === 'yes')
        report({ message: 'internal', data: {}, at: { field: 'text' }, remedies: approve })
      else if (isAsked && found.every(({ of }) => of === 'marker'))
        report({
          message: 'unasked',
          data: {},
          at: { field: 'answers' },
          atMost: 'advise',
          remedies: [{ action: 'answer', question: QUESTION }],
          ask: { id: QUESTION, answers: ['yes', 'no'] },
        })
    }
  },
})
