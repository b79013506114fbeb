import { count } from '../messages/words-en.ts'
import type { takedownDutyFr } from './takedown.fr.ts'

export const takedownDutyEn: typeof takedownDutyFr = {
  title: 'Requests to take down',
  says: 'What someone asked to take down is gone in time, and it can be proven.',
  parameters: { days: 'in how many days something is taken down' },
  rule: ({ days }) =>
    `what someone asked to take down is gone ${days === 0 ? 'the same day' : `within ${count(days, 'day')}`}, with a proof.`,
  findings: {
    open: () => 'Something that was to be taken down is not yet.',
    unproven: () => 'Something was taken down, and no proof of it is kept.',
  },
  todo: 'Take the post down wherever it is, and keep the proof of it.',
}
