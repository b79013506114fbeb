import { count } from '../messages/words-en.ts'
import type { privacyIncidentDutyFr } from './privacy-incident.fr.ts'

export const privacyIncidentDutyEn: typeof privacyIncidentDutyFr = {
  title: 'Privacy incidents',
  says: 'Incidents are in the register, and the serious ones are told in time.',
  parameters: { tellDays: 'within how many days a serious incident is told' },
  rule: ({ tellDays }) =>
    `an incident is written in the register, and told within ${count(tellDays, 'day')} when it is serious.`,
  findings: {
    'no-register': () => 'Nobody attested that a register of incidents is kept.',
    unjudged: () => 'An incident is recorded without its seriousness being judged.',
    untold: () => 'A serious incident is not told yet.',
  },
  todo: 'Judge how serious it is with the person in charge of data, and tell those who must be told.',
}
