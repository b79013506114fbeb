import { channelEn, count } from '../messages/words-en.ts'
import type { duplicateFr } from './duplicate.fr.ts'

const { named, when } = channelEn

export const duplicateEn: typeof duplicateFr = {
  title: 'No repeating',
  says: 'The same message does not appear twice on a channel within a few days.',
  parameters: {
    days: 'for how many days a message is not repeated',
    similarity: 'from which share of common words two messages are the same',
  },
  rule: ({ days }) => `the same message does not appear twice within ${count(days, 'day')}.`,
  findings: { again: (d) => `This message already appeared on ${named(d.channel)} on ${when(d.on)}.` },
}
