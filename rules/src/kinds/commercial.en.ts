import { all } from '../messages/words-en.ts'
import type { commercialFr } from './commercial.fr.ts'

export const commercialEn: typeof commercialFr = {
  title: 'Advertising',
  says: 'No advertisement nor promotion of a third party; what the organisation sells or collects itself is none.',
  parameters: {
    cues: 'which other words advertise',
    allow: 'which sites of partners may be named',
  },
  rule: (p) =>
    `no advertisement nor promotion of a third party${p.allow.length > 0 ? `, except ${all(p.allow)}` : ''}.`,
  findings: {
    words: (d) => `“${d.words}” advertises for a third party.`,
    link: (d) => `This link to “${d.host}” pays whoever shares it: it is advertising.`,
  },
}
