import { channelEn, count } from '../messages/words-en.ts'
import type { acknowledgementFr } from './acknowledgement.fr.ts'

const { when } = channelEn

export const acknowledgementEn: typeof acknowledgementFr = {
  title: 'Charter signed',
  says: 'The author has signed the version of the charter in force.',
  parameters: { graceDays: 'how many days one has to sign', exemptKinds: 'who does not have to sign' },
  rule: ({ graceDays }) =>
    `the author has signed the charter in force${graceDays > 0 ? `, at the latest ${count(graceDays, 'day')} after being given access` : ''}.`,
  findings: {
    unsigned: (d) => `${d.author} has not signed the charter in force yet.`,
    grace: (d) =>
      `${d.author} has not signed the charter in force yet: this must be done by ${when(d.until)}.`,
  },
}
