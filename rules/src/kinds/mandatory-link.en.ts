import { quoted } from '../messages/kind-words-en.ts'
import { either, purposeEn } from '../messages/words-en.ts'
import type { mandatoryLinkFr } from './mandatory-link.fr.ts'

export const mandatoryLinkEn: typeof mandatoryLinkFr = {
  title: 'Expected link',
  says: 'The post leads to the official site, or to its source.',
  parameters: {
    to: 'where the link leads',
    sites: 'which other sites will do',
    purposes: 'for which purposes a link is expected',
  },
  rule: ({ to, purposes }) =>
    `a post${purposes.length === 0 ? '' : ` (${either(purposes.map(purposeEn))})`} ${to === 'any' ? 'gives its source' : 'leads to the official site'}.`,
  findings: {
    'no-link': (d) =>
      d.sites.length === 0
        ? 'A link to the official site is missing.'
        : `A link to ${either(quoted(d.sites))} is missing.`,
    'no-source': () => 'A link to the source is missing.',
  },
}
