import { defineKind } from '../kind.ts'
import { lexiconOf } from '../text/words.ts'

export const LOCATION_FIELDS = ['geotag', 'live', 'uniform', 'details'] as const

export type LocationParameters = {
  /** What is looked at: a place kept in a picture, words that say where one is now, uniforms, details of operations. */
  fields: (typeof LOCATION_FIELDS)[number][]
}

const findLive = lexiconOf(
  [
    'en direct de',
    'en direct du',
    'en direct des',
    'en direct d’un',
    'en direct d’une',
    'en direct depuis',
    'je suis actuellement à',
    'je suis actuellement au',
    'nous sommes actuellement à',
    'nous sommes actuellement au',
    'on est actuellement à',
    'on est actuellement au',
    'live from',
    'reporting live',
    'i am currently at',
    'we are currently at',
  ].map((words) => [words, true] as const),
)

/** No place kept in a picture, no word on where one is now, no uniform or operation that gives people away. */
export const location = defineKind<'location', LocationParameters>({
  id: 'location',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      fields: { type: 'array', items: { type: 'string', enum: LOCATION_FIELDS }, minItems: 1 },
    },
  },
  defaults: { fields: ['geotag', 'live'] },
  hold: ({ fields }) => (fields.includes('geotag') ? 'decided' : 'flagged'),

  prepare({ fields }) {
    const sought = new Set<string>(fields)

    return ({ post, inOrganisationName, text }, report) => {
      if (post.media && sought.has('geotag'))
        for (const { id: media, location: place } of post.media)
          if (place?.trim())
            report({
              message: 'geotag',
              data: { place: place.trim(), media },
              at: { media },
              remedies: [
                { action: 'remove-location', media },
                { action: 'remove-media', media },
              ],
            })

      // An organisation that tells of its own event as it happens gives no person away.
      if (sought.has('live') && !inOrganisationName)
        for (const { start, end } of findLive(text.words()))
          report({
            message: 'live',
            data: { words: text.value.slice(start, end) },
            at: { text: { start, end } },
            atMost: 'advise',
            remedies: [{ action: 'remove-text', start, end }],
          })

      if (!post.media) return
      const seen = post.media.find(({ kind, faces, persons }) => isSeen(kind) && (faces || persons?.length))
      const atWork = post.media.find(({ kind, takenAt }) => isSeen(kind) && takenAt === 'workplace')
      for (const [message, shown] of [['uniform', seen] as const, ['details', atWork] as const]) {
        if (!shown || !sought.has(message)) continue
        const answer = post.answers?.[QUESTIONS[message]]
        if (answer === 'no') continue
        const media = shown.id
        const remove = { action: 'remove-media', media }
        if (answer === undefined)
          report({
            message,
            data: { media },
            at: { media },
            atMost: 'advise',
            remedies: [{ action: 'answer', question: QUESTIONS[message] }, remove],
            ask: { id: QUESTIONS[message], answers: ['yes', 'no'] },
          })
        else
          report({
            message: `${message}-shown`,
            data: { media },
            at: { media },
            atMost: 'review',
            remedies: [remove],
          })
      }
    }
  },
})

const QUESTIONS = { uniform: 'uniform-shown', details: 'operation-shown' } as const

const isSeen = (kind: string) => kind === 'image' || kind === 'video'
