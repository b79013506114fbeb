import { defineKind } from '../kind.ts'
import type { Hit } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'

const QUESTIONS = ['audience', 'reach', 'taking-back'] as const

export type AudienceCheckParameters = {
  /** What the author is asked. */
  questions: (typeof QUESTIONS)[number][]
}

/** The author has thought of who reads, how far it goes, and of taking it back. */
export const audienceCheck = defineKind<'audience-check', AudienceCheckParameters>({
  id: 'audience-check',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: { questions: { type: 'array', items: { type: 'string', enum: QUESTIONS }, minItems: 1 } },
  },
  defaults: { questions: ['audience'] },
  hold: () => 'recorded',

  prepare({ questions }) {
    return ({ post, channel }, report) => {
      if (!isPublication(post)) return
      for (const message of questions) {
        const question = `audience-${message}`
        if (post.answers?.[question] === 'yes') continue
        const hit: Hit<'audience-check'> = {
          message,
          data: { channel: namedChannel(channel) },
          at: { field: 'channel' },
          remedies: [{ action: 'answer', question }],
          ask: { id: question, answers: ['yes', 'no'] },
        }
        report(hit)
      }
    }
  },
})
