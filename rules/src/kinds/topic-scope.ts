import { defineKind, textList } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { matcherOf } from '../text/words.ts'

export type TopicScopeParameters = {
  /** What the channel is for: ids that an author declares (`job-offer`, `event`…). */
  purposes: string[]
  excluded: string[]
  /** Words or groups of words that have no place there, whatever their case and accents. */
  words: string[]
}

/** The declared purpose is one this channel is for, and the text keeps away from what is excluded. */
export const topicScope = defineKind<'topic-scope', TopicScopeParameters>({
  id: 'topic-scope',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: { purposes: textList, excluded: textList, words: textList },
    anyOf: [{ required: ['purposes'] }, { required: ['excluded'] }, { required: ['words'] }],
  },
  defaults: { purposes: [], excluded: [], words: [] },

  prepare({ purposes, excluded, words }) {
    const matcher = matcherOf(words.map((word) => [word, word] as const))

    return ({ post, channel, text }, report) => {
      const named = namedChannel(channel)
      const { purpose } = post
      const at = { field: 'purpose' }
      const change = purposes.length > 0 ? [{ action: 'change-purpose', purposes }] : []

      if (isPublication(post)) {
        if (purpose && excluded.includes(purpose))
          report({ message: 'excluded', data: { purpose, channel: named }, at, remedies: change })
        else if (purposes.length > 0 && !purpose)
          report({ message: 'undeclared', data: { purposes, channel: named }, at, remedies: change })
        else if (purposes.length > 0 && !purposes.includes(purpose!))
          report({
            message: 'outside',
            data: { purpose: purpose!, purposes, channel: named },
            at,
            remedies: [...change, { action: 'remove-channel' }],
          })
      }
      for (const { start, end } of matcher(text.words()))
        report({
          message: 'word',
          data: { word: text.value.slice(start, end), channel: named },
          at: { text: { start, end } },
          remedies: [{ action: 'remove-text', start, end }],
        })
    }
  },
})
