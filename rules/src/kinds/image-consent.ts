import { consentFor } from '../consent.ts'
import { defineKind } from '../kind.ts'
import type { Remedy } from '../finding.ts'
import { namedChannel } from '../situation.ts'

export type ImageConsentParameters = {
  /** What the picture is for, as consents name it. */
  purpose: string
  act: 'capture' | 'publish'
  /** For a minor, how many holders of parental authority must have agreed. */
  requiredHolders: number
  /** People in one picture from which it is a crowd: then only refusals and withdrawals count. */
  crowdFrom?: number
  minorsOnly: boolean
}

/**
 * Everyone shown has agreed to this act, purpose and channel, at the hour of publication.
 *
 * Nobody is recognised: people are declared with the picture, faces are only counted.
 */
export const imageConsent = defineKind<'image-consent', ImageConsentParameters>({
  id: 'image-consent',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      purpose: { type: 'string', minLength: 1 },
      act: { type: 'string', enum: ['capture', 'publish'] },
      requiredHolders: { type: 'integer', minimum: 1, maximum: 4 },
      crowdFrom: { type: 'integer', minimum: 2 },
      minorsOnly: { type: 'boolean' },
    },
  },
  defaults: { purpose: 'image', act: 'publish', requiredHolders: 1, minorsOnly: false },

  prepare(parameters) {
    const { crowdFrom = Infinity, minorsOnly } = parameters

    return (situation, report) => {
      const { post, channel, facts } = situation
      for (const { id: media, kind, persons = [], faces } of post.media ?? []) {
        const shown = new Set(persons)
        const isCrowd = Math.max(shown.size, faces ?? 0) >= crowdFrom

        for (const id of shown) {
          const person = facts.person(id)
          if (minorsOnly && person && !person.minor) continue
          const hide: Remedy[] = [
            { action: 'hide-person', media, person: id },
            { action: 'remove-media', media },
          ]
          const ask = { action: 'ask-consent', person: id }
          if (!person) {
            report({
              message: 'unknown',
              data: { person: id, personId: id, media },
              at: { media },
              remedies: hide,
            })
            continue
          }
          const consent = consentFor(person, situation, parameters)
          const isNo = consent.is === 'refused' || consent.is === 'withdrawn'
          if (consent.is === 'given') continue
          if (isCrowd && !isNo) continue
          const data = { person: person.name, personId: id, media, channel: namedChannel(channel) }
          // Someone who said no is not asked again by a button.
          const remedies = isNo ? hide : [...hide, ask]
          if (consent.is === 'holders')
            report({ message: 'holders', data: { ...data, ...consent }, at: { media }, remedies })
          else if ('on' in consent)
            report({ message: consent.is, data: { ...data, on: consent.on }, at: { media }, remedies })
          else report({ message: consent.is, data, at: { media }, remedies })
        }

        const isSeen = kind === 'image' || kind === 'video'
        const question = `faces-${media}`
        if (isSeen && faces && faces > shown.size && !isCrowd && post.answers?.[question] !== 'yes')
          report({
            message: 'faces',
            data: { faces, named: shown.size, media },
            at: { media },
            atMost: 'review',
            remedies: [
              { action: 'count-faces', media },
              { action: 'remove-media', media },
            ],
            ...(post.answers?.[question] === undefined
              ? { ask: { id: question, answers: ['yes', 'no'] } }
              : {}),
          })
      }
    }
  },
})
