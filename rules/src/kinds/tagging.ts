import { consentFor } from '../consent.ts'
import { defineKind, textList } from '../kind.ts'
import { namedChannel } from '../situation.ts'

export type TaggingParameters = {
  /** Kinds of person that are protected; none: everyone. */
  whom: string[]
  /** The use that consents name. */
  purpose: string
  /** For a minor, how many holders of parental authority must have agreed. */
  requiredHolders: number
}

/** Nobody is tagged in a picture without having agreed to it, on this channel and at this hour; authors may tag themselves. */
export const tagging = defineKind<'tagging', TaggingParameters>({
  id: 'tagging',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      whom: textList,
      purpose: { type: 'string', minLength: 1 },
      requiredHolders: { type: 'integer', minimum: 1, maximum: 4 },
    },
  },
  defaults: { whom: [], purpose: 'tag', requiredHolders: 1 },

  prepare({ whom, purpose, requiredHolders }) {
    const wanted = { purpose, act: 'publish', requiredHolders } as const

    return (situation, report) => {
      const { post, facts, channel } = situation
      for (const { id: media, taggedPersons } of post.media ?? []) {
        if (!taggedPersons) continue
        for (const id of new Set(taggedPersons)) {
          if (id === post.author) continue
          const at = { media }
          const remove = { action: 'remove-tag', media, person: id }
          const person = facts.person(id)
          if (!person) {
            report({
              message: 'unknown',
              data: { person: id, personId: id, media },
              at,
              remedies: [remove],
            })
            continue
          }
          if (whom.length > 0 && !whom.includes(person.kind)) continue
          const consent = consentFor(person, situation, wanted)
          if (consent.is === 'given') continue
          const data = { person: person.name, personId: id, media, channel: namedChannel(channel) }
          // Someone who said no is not asked again by a button.
          if (consent.is === 'refused' || consent.is === 'withdrawn')
            report({ message: 'refused', data: { ...data, on: consent.on }, at, remedies: [remove] })
          else {
            const remedies = [remove, { action: 'ask-consent', person: id }]
            if (consent.is === 'expired')
              report({ message: 'expired', data: { ...data, on: consent.on }, at, remedies })
            else report({ message: 'missing', data, at, remedies })
          }
        }
      }
    }
  },
})
