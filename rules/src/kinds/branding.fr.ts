import type { BrandingParameters } from './branding.ts'
import { toHolders } from '../messages/kind-words-fr.ts'
import type { NamedChannel, RuleWords } from '../messages/shapes.ts'
import { channelFr, de } from '../messages/words-fr.ts'

export const brandingFr = {
  title: 'Nom, logo et marque',
  says: 'Le nom, le logo et la marque de l’organisation ne servent qu’avec son autorisation.',
  parameters: {
    roles: 'qui peut s’en servir',
    marks: 'quelles marques sont protégées',
    askVersion: 'si l’on demande que le logo soit à jour',
  },
  rule: (p: BrandingParameters, words: RuleWords) =>
    `hors des comptes officiels, le logo et la marque de l’organisation ${
      p.roles.length > 0
        ? `sont réservés ${toHolders(words.roles(p.roles), [])}`
        : 'ne servent pas sans autorisation'
    }${p.askVersion ? ', et dans leur version actuelle' : ''}.`,
  findings: {
    logo: (d: { organisation: string; media: string; channel: NamedChannel }) =>
      `Cette image porte le logo ${de(d.organisation)}, et ${channelFr.named(d.channel)} n’est pas un compte officiel.`,
    account: (d: { shown: string; mark: string }) =>
      `« ${d.shown} » se présente sous le nom « ${d.mark} », sans être un compte officiel.`,
    version: (_: { media: string }) => 'Cette image porte le logo de l’organisation.',
    outdated: (_: { media: string }) => 'Le logo de cette image n’est pas dans sa version actuelle.',
  },
  questions: { version: (_: { media: string }) => 'Le logo est-il dans sa version actuelle ?' },
}
