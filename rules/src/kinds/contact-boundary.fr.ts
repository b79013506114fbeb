import type { ContactBoundaryParameters } from './contact-boundary.ts'
import { peopleFr } from '../messages/kind-words-fr.ts'
import { all, either } from '../messages/words-fr.ts'

export const contactBoundaryFr = {
  title: 'Contacts privés',
  says: 'Entre ces personnes, on s’écrit par les comptes de l’organisation, pas en privé.',
  parameters: {
    pairs: 'entre qui les messages privés sont à éviter',
    contact: 'quel contact de l’organisation les remplace',
  },
  rule: (p: ContactBoundaryParameters) =>
    `pas de message privé ${all(
      p.pairs.map(({ from, to }) => `entre ${either(peopleFr(from))} et ${either(peopleFr(to))}`),
    )}.`,
  findings: {
    private: (d: { author: string; person: string; ways: string[] }) =>
      `${d.author} écrit en privé à ${d.person} : ${
        d.ways.length > 0
          ? `l’échange passe par ${either(d.ways)}`
          : 'l’échange passe par un compte de l’organisation'
      }.`,
  },
}
