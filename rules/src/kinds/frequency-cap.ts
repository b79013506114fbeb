import { defineKind } from '../kind.ts'
import { firstFrom } from '../facts.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { hours, isoIn, periodOf } from '../time.ts'
import type { Per } from '../time.ts'

export type FrequencyCapParameters = {
  max?: number
  /** Cannot be broken by one post: it is read by people, and audited. */
  min?: number
  per: Per
  /** `channel`: all authors together; `author`: each one. */
  count: 'channel' | 'author'
  minGapHours?: number
}

/** At most so many publications on a channel per day, week (from Monday) or month, or so many hours apart. */
export const frequencyCap = defineKind<'frequency-cap', FrequencyCapParameters>({
  id: 'frequency-cap',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      max: { type: 'integer', minimum: 0 },
      min: { type: 'integer', minimum: 1 },
      per: { type: 'string', enum: ['day', 'week', 'month'] },
      count: { type: 'string', enum: ['channel', 'author'] },
      minGapHours: { type: 'number', minimum: 0 },
    },
    anyOf: [{ required: ['max'] }, { required: ['min'] }, { required: ['minGapHours'] }],
  },
  defaults: { per: 'week', count: 'channel' },
  // No post can break a smallest number by itself: it is there to be read.
  hold: ({ max, min, minGapHours }) =>
    min !== undefined && max === undefined && minGapHours === undefined ? 'read' : 'decided',

  prepare({ max, per, count: by, minGapHours }) {
    return ({ post, facts, channel, channelId, clock }, report) => {
      if (channelId === undefined || !isPublication(post)) return
      const named = namedChannel(channel)
      const at = { field: 'channel' }
      const { start, end } = periodOf(clock.instant, per, clock.zone)
      const gap = hours(minGapHours ?? 0)
      const line = facts.publishedOn(channelId)
      const isCounted = (place: number) => by === 'channel' || line.of[place]!.author === post.author

      let before = 0
      for (let i = firstFrom(line, start); line.at[i]! < end; i++) if (isCounted(i)) before++
      let nearest: number | undefined // the latest publication that is too near
      for (let i = firstFrom(line, clock.instant - gap + 1); line.at[i]! < clock.instant + gap; i++)
        if (isCounted(i)) nearest = line.at[i]
      if (max !== undefined && before >= max)
        report({
          message: 'too-many',
          data: { max, count: before + 1, per, by, channel: named },
          at,
          remedies: max === 0 ? [] : [{ action: 'schedule', notBefore: isoIn(end, clock.zone) }],
        })
      if (nearest !== undefined)
        report({
          message: 'too-soon',
          data: { hours: minGapHours!, channel: named },
          at,
          remedies: [{ action: 'schedule', notBefore: isoIn(nearest + gap, clock.zone) }],
        })
    }
  },
})
