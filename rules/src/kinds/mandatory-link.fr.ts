import type { MandatoryLinkParameters } from './mandatory-link.ts'
import { either, purposeFr } from '../messages/words-fr.ts'
import { quoted } from '../messages/kind-words-fr.ts'

export const mandatoryLinkFr = {
  title: 'Lien attendu',
  says: 'La publication mène au site officiel, ou à sa source.',
  parameters: {
    to: 'vers quoi le lien mène',
    sites: 'quels autres sites conviennent',
    purposes: 'pour quels objets un lien est attendu',
  },
  rule: ({ to, purposes }: MandatoryLinkParameters) =>
    `une publication${purposes.length === 0 ? '' : ` (${either(purposes.map(purposeFr))})`} ${to === 'any' ? 'donne sa source' : 'mène au site officiel'}.`,
  findings: {
    'no-link': (d: { sites: string[] }) =>
      d.sites.length === 0
        ? 'Il manque un lien vers le site officiel.'
        : `Il manque un lien vers ${either(quoted(d.sites))}.`,
    'no-source': (_: { sites: string[] }) => 'Il manque un lien vers la source.',
  },
}
