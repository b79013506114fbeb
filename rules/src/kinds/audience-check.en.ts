import { all, channelEn } from '../messages/words-en.ts'
import type { audienceCheckFr } from './audience-check.fr.ts'

const { named } = channelEn
const thoughts = { audience: 'who reads', reach: 'how far it goes', 'taking-back': 'how to take it back' }

export const audienceCheckEn: typeof audienceCheckFr = {
  title: 'Thinking of readers',
  says: 'The author has thought of who reads, how far it goes, and how to take it back.',
  parameters: { questions: 'what the author has thought of' },
  rule: ({ questions }) =>
    `the author has thought of ${all(questions.map((question) => thoughts[question]))}.`,
  findings: {
    audience: (d) => `Think of who reads ${named(d.channel)}.`,
    reach: (d) => `What appears on ${named(d.channel)} may be taken up elsewhere.`,
    'taking-back': () => 'What is deleted may stay online.',
  },
  questions: {
    audience: () => 'Do you know who will read this post?',
    reach: () => 'Do you accept that it is taken up elsewhere?',
    'taking-back': () => 'Do you know how to take it back?',
  },
}
