import { count } from '../messages/words-en.ts'
import type { accountContinuityDutyFr } from './account-continuity.fr.ts'

export const accountContinuityDutyEn: typeof accountContinuityDutyFr = {
  title: 'Continuity of accounts',
  says: 'Several people hold the keys of each official account, and the account is alive.',
  parameters: {
    administrators: 'how many people hold the keys of an account',
    silentDays: 'after how many days without activity an account is asleep',
  },
  rule: (p) =>
    `at least ${count(p.administrators, 'person', 'people')} ${p.administrators < 2 ? 'holds' : 'hold'} the keys of each official account.`,
  findings: {
    'too-few': (d) =>
      `${d.held === 0 ? 'Nobody holds' : d.held === 1 ? 'Only one person holds' : `${d.held} people hold`} the keys of “${d.channel}”: the charter asks for ${d.wanted}.`,
    asleep: (d) => `“${d.channel}” is asleep.`,
  },
  todo: 'Name one more person, or close the account.',
}
