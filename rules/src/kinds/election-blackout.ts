import type { Hit } from '../kind.ts'
import { defineKind, textList } from '../kind.ts'
import { isPublication } from '../situation.ts'
import { hasBegun, isOver } from '../time.ts'
import { matcherOf } from '../text/words.ts'

/** What the judge looks at: regular, earlier, of the same form, neutral (Conseil d’État, on article L52-1). */
const TESTS = ['regular', 'earlier', 'same-form', 'neutral'] as const

export type ElectionBlackoutParameters = {
  /** What the author is asked in the period. */
  tests: (typeof TESTS)[number][]
  /** Purposes that stay free, as an author declares them. */
  allow: string[]
}

/** Before a ballot, a public body says what it always said, as it always did. */
export const electionBlackout = defineKind<'election-blackout', ElectionBlackoutParameters>({
  id: 'election-blackout',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      tests: { type: 'array', items: { type: 'string', enum: TESTS }, minItems: 1 },
      allow: textList,
    },
  },
  defaults: { tests: [...TESTS], allow: [] },

  prepare({ tests, allow }) {
    return ({ post, organisation, clock, inOrganisationName, text }, report) => {
      if (!organisation.blackouts?.length || !inOrganisationName || !isPublication(post)) return
      const period = organisation.blackouts.find(
        ({ kind, from, until }) => kind === 'election' && hasBegun(from, clock) && !isOver(until, clock),
      )
      if (!period || (post.purpose && allow.includes(post.purpose))) return

      const { until } = period
      for (const message of tests) {
        const question = `election-${message}`
        const answer = post.answers?.[question]
        if (answer === 'yes') continue
        const hit: Hit<'election-blackout'> =
          answer === 'no'
            ? { message: 'not-so', data: { test: message, until }, at: { field: 'answers' } }
            : {
                message,
                data: { until },
                at: { field: 'answers' },
                atMost: 'review',
                remedies: [{ action: 'answer', question }],
                ask: { id: question, answers: ['yes', 'no'] },
              }
        report(hit)
      }
      for (const { start, end } of cues(text.words()))
        report({
          message: 'cue',
          data: { words: text.value.slice(start, end), until },
          at: { text: { start, end } },
          atMost: 'review',
          remedies: [{ action: 'remove-text', start, end }],
        })
    }
  },
})

/** Words of a record or of a campaign, in the mouth of those who are elected. */
const CUES = [
  'bilan de mandat',
  'bilan du mandat',
  'notre bilan',
  'le bilan de notre action',
  'nos réalisations',
  'les réalisations du mandat',
  'promesse tenue',
  'promesses tenues',
  'engagement tenu',
  'engagements tenus',
  'grâce à notre majorité',
  'grâce à l’action de la majorité',
  'grâce à l’action du président',
  'grâce à l’action de la présidente',
  'grâce à l’action du maire',
  'grâce à l’action de la maire',
  'notre majorité',
  'la majorité départementale',
  'la majorité municipale',
  'notre liste',
  'notre candidat',
  'notre candidate',
  'nos candidats',
  'tête de liste',
  'votez',
  'votez pour',
  'notre programme pour',
  'depuis notre élection',
  'depuis le début du mandat',
]
const cues = matcherOf(CUES.map((words) => [words, true] as const))
