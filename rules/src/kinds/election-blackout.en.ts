import { all, channelEn } from '../messages/words-en.ts'
import type { electionBlackoutFr } from './election-blackout.fr.ts'

const { when } = channelEn
const what = {
  regular: 'appears regularly',
  earlier: 'appeared before the period',
  'same-form': 'keeps its usual form',
  neutral: 'stays neutral',
}

export const electionBlackoutEn: typeof electionBlackoutFr = {
  title: 'Before a ballot',
  says: 'Before a ballot, a public body says what it already said, as it said it.',
  parameters: {
    tests: 'what the author verifies',
    allow: 'which purposes stay free',
    silence: 'whether nothing appears on the eve and the day of the ballot',
  },
  rule: ({ tests, silence }) =>
    `before a ballot, what appears in the organisation’s name ${all(tests.map((test) => what[test]))}${silence ? '; nothing appears on the eve nor on the day' : ''}.`,
  findings: {
    regular: (d) =>
      `Pre-election period until ${when(d.until)}: say whether this information appears regularly.`,
    earlier: (d) =>
      `Pre-election period until ${when(d.until)}: say whether this information appeared before.`,
    'same-form': (d) =>
      `Pre-election period until ${when(d.until)}: say whether this information keeps its form.`,
    neutral: (d) => `Pre-election period until ${when(d.until)}: say whether this information is neutral.`,
    silence: (d) =>
      `The ballot is on ${when(d.until)}: nothing appears on the eve nor on the day in the organisation’s name.`,
    'not-so': (d) =>
      `Pre-election period until ${when(d.until)}: you answered that this information does not meet the condition “${what[d.test]}”.`,
    cue: (d) => `“${d.words}” may be read as a record or a campaign, before a ballot.`,
  },
  questions: {
    regular: () => 'Do you publish this information regularly?',
    earlier: () => 'Did you publish it before the period?',
    'same-form': () => 'Has it the same form as usual?',
    neutral: () => 'Is it neutral, without praise nor record?',
  },
}
