import { firstFrom } from '../facts.ts'
import { defineKind } from '../kind.ts'
import { likenessesTo, publishedWords } from '../published-words.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { hours, isoIn } from '../time.ts'

export type DuplicateParameters = {
  /** Days in which the same message is not repeated. */
  days: number
  /** From which share of common words two messages are the same, in hundredths. */
  similarity: number
}

/** The same message is not repeated on a channel within some days. */
export const duplicate = defineKind<'duplicate', DuplicateParameters>({
  id: 'duplicate',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      days: { type: 'integer', minimum: 1, maximum: 60 },
      similarity: { type: 'integer', minimum: 50, maximum: 100 },
    },
  },
  defaults: { days: 30, similarity: 80 },

  prepare({ days, similarity }) {
    return ({ post, facts, clock, channel, channelId, text }, report) => {
      if (channelId === undefined || !isPublication(post)) return
      const first = clock.instant - hours(24 * days)
      const line = facts.publishedOn(channelId)
      if (firstFrom(line, first + 1) === firstFrom(line, clock.instant + 1)) return
      const same = likenessesTo(
        text.words(),
        facts.once(publishedWords),
        similarity / 100,
        (one, at) => one.channel === channelId && at > first && at <= clock.instant,
      ).findLast(({ alike }) => alike * 100 >= similarity)
      if (!same) return
      report({
        message: 'again',
        data: {
          channel: namedChannel(channel),
          on: same.published.at,
          ...(same.published.url !== undefined && { url: same.published.url }),
        },
        at: { field: 'text' },
        remedies: [
          { action: 'schedule', notBefore: isoIn(same.at + hours(24 * days), clock.zone) },
          { action: 'remove-channel' },
        ],
      })
    }
  },
})
