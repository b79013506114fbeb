import type { Remedy } from '../finding.ts'
import { defineKind, textList } from '../kind.ts'
import type { Hit } from '../kind.ts'
import { isPublication } from '../situation.ts'
import { addDays, dayOf, hasBegun, instantAt, isOver, isoIn } from '../time.ts'
import type { Clock } from '../time.ts'
import { lexiconOf } from '../text/words.ts'

/** What the judge looks at: regular, earlier, of the same form, neutral (Conseil d’État, on article L52-1). */
const TESTS = ['regular', 'earlier', 'same-form', 'neutral'] as const

export type ElectionBlackoutParameters = {
  /** What the author is asked in the period. */
  tests: (typeof TESTS)[number][]
  /** Purposes that stay free, as an author declares them. */
  allow: string[]
  /** Nothing in the organisation's name on the last day of the period, that of the ballot, and on its eve. */
  silence: boolean
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
      silence: { type: 'boolean' },
    },
  },
  defaults: { tests: [...TESTS], allow: [], silence: false },
  hold: ({ silence }) => (silence ? 'decided' : 'flagged'),

  prepare({ tests, allow, silence }) {
    return ({ post, organisation, clock, inOrganisationName, text }, report) => {
      if (!organisation.blackouts?.length || !inOrganisationName || !isPublication(post)) return
      const period = organisation.blackouts.find(
        ({ kind, from, until }) => kind === 'election' && hasBegun(from, clock) && !isOver(until, clock),
      )
      if (!period) return
      const { until } = period
      const ballot = dayOf(until, clock.zone)
      if (silence && clock.today >= addDays(ballot, -1)) {
        report({
          message: 'silence',
          data: { until },
          at: { field: 'scheduledFor' },
          remedies: [afterwards(ballot, clock)],
        })
        return
      }
      if (post.purpose && allow.includes(post.purpose)) return

      for (const message of tests) {
        const question = `election-${message}`
        const answer = post.answers?.[question]
        if (answer === 'yes') continue
        const hit: Hit<'election-blackout'> =
          answer === 'no'
            ? {
                message: 'not-so',
                data: { test: message, until },
                at: { field: 'answers' },
                remedies: [afterwards(ballot, clock)],
              }
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

const afterwards = (ballot: string, { zone }: Clock): Remedy => ({
  action: 'schedule',
  notBefore: isoIn(instantAt(addDays(ballot, 1), '00:00', zone), zone),
})

/** Words of a record or of a campaign, in the mouth of those who are elected. « Votez » alone is also for a photo contest. */
const CUES = [
  ...['bilan', 'bilan chiffré'].flatMap((bilan) =>
    ['de mandat', 'du mandat', 'de mandature', 'de la mandature', 'de mi-mandat', 'de notre action'].map(
      (of) => `${bilan} ${of}`,
    ),
  ),
  'notre bilan',
  'nos réalisations',
  'les réalisations du mandat',
  ...['promesse tenue', 'promesses tenues', 'engagement tenu', 'engagements tenus'],
  ...['de la majorité', 'du président', 'de la présidente', 'du maire', 'de la maire', 'de votre maire'].map(
    (of) => `grâce à l’action ${of}`,
  ),
  ...['grâce à notre majorité', 'notre majorité', 'la majorité départementale', 'la majorité municipale'],
  ...['notre liste', 'notre candidat', 'notre candidate', 'nos candidats', 'nos candidates', 'tête de liste'],
  ...['candidat', 'candidate', 'candidats', 'candidates'].flatMap((one) => [
    `${one} aux élections`,
    `${one} à l’élection`,
    `${one} à sa réélection`,
    `${one} aux municipales`,
    `${one} aux départementales`,
  ]),
  ...['nous', 'notre liste', 'la liste', 'le maire', 'la majorité', 'la gauche', 'la droite'].map(
    (whom) => `votez pour ${whom}`,
  ),
  ...['notre programme pour', 'notre programme électoral', 'un second mandat', 'un nouveau mandat'],
  ...['depuis notre élection', 'depuis le début du mandat'],
]
const cues = lexiconOf(CUES.map((words) => [words, true] as const))
