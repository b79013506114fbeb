import { defineKind, filledList } from '../kind.ts'
import { namedChannel } from '../situation.ts'

export type WorkplaceImageParameters = {
  /** Where the picture was taken, as `takenAt` says it. */
  places: string[]
  /** Whether authors are asked about a picture of which nobody said where it was taken. */
  askPlace: boolean
}

/** What is taken at work is published by the organisation's accounts; elsewhere it is relayed, not posted. */
export const workplaceImage = defineKind<'workplace-image', WorkplaceImageParameters>({
  id: 'workplace-image',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { places: filledList, askPlace: { type: 'boolean' } } },
  defaults: { places: ['workplace'], askPlace: false },

  prepare({ places, askPlace }) {
    return ({ post, channel, organisation }, report) => {
      if (!post.media || channel.official || post.action === 'share') return
      for (const { id: media, kind, takenAt } of post.media) {
        if (kind !== 'image' && kind !== 'video') continue
        const at = { media }
        const remove = { action: 'remove-media', media }
        const question = `at-work-${media}`
        const answer = askPlace && !takenAt ? post.answers?.[question] : 'no'
        if (answer === undefined)
          report({
            message: 'unknown',
            data: { media },
            at,
            atMost: 'advise',
            remedies: [{ action: 'answer', question }, remove],
            ask: { id: question, answers: ['yes', 'no'] },
          })
        else if (answer === 'yes' || (takenAt && places.includes(takenAt)))
          report({
            message: 'taken',
            data: { media, channel: namedChannel(channel) },
            at,
            remedies: [
              remove,
              ...(organisation.contacts?.communication ? [{ action: 'ask', contact: 'communication' }] : []),
            ],
          })
      }
    }
  },
})
