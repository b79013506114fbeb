import { peopleEn } from '../messages/kind-words-en.ts'
import { all, either } from '../messages/words-en.ts'
import type { contactBoundaryFr } from './contact-boundary.fr.ts'

export const contactBoundaryEn: typeof contactBoundaryFr = {
  title: 'Private contacts',
  says: 'These people write to each other through the organisation’s accounts, not in private.',
  parameters: {
    pairs: 'between whom private messages are to be avoided',
    contact: 'which contact of the organisation takes their place',
  },
  rule: (p) =>
    `no private message ${all(
      p.pairs.map(({ from, to }) => `between ${either(peopleEn(from))} and ${either(peopleEn(to))}`),
    )}.`,
  findings: {
    private: (d) =>
      `${d.author} writes to ${d.person} in private: the exchange goes through ${
        d.ways.length > 0 ? either(d.ways) : 'an account of the organisation'
      }.`,
  },
}
