import { defineKind } from '../kind.ts'
import { isPublication } from '../situation.ts'

export type SelfReviewParameters = {
  /** Only posts of so many characters; all of them when left out. */
  fromCharacters?: number
}

/** The answer is kept with the post, under the author's name. */
const QUESTION = 'read-again'

/** The author has read again what leaves. */
export const selfReview = defineKind<'self-review', SelfReviewParameters>({
  id: 'self-review',
  subject: 'post',
  strength: 'advise',
  parameters: { type: 'object', properties: { fromCharacters: { type: 'integer', minimum: 1 } } },
  defaults: {},
  hold: () => 'recorded',

  prepare({ fromCharacters = 1 }) {
    return ({ post }, report) => {
      if (!isPublication(post) || post.text.length < fromCharacters) return
      if (post.answers?.[QUESTION] === 'yes') return
      report({
        message: 'unread',
        data: {},
        at: { field: 'text' },
        remedies: [{ action: 'answer', question: QUESTION }],
        ask: { id: QUESTION, answers: ['yes'] },
      })
    }
  },
})
