import type { CommercialParameters } from './commercial.ts'
import { all } from '../messages/words-fr.ts'

export const commercialFr = {
  title: 'Publicité',
  says: 'Pas de publicité ni de promotion d’un tiers ; ce que l’organisation vend ou collecte elle-même n’en est pas.',
  parameters: {
    cues: 'quels autres mots font de la publicité',
    allow: 'quels sites de partenaires peuvent être cités',
  },
  rule: (p: CommercialParameters) =>
    `pas de publicité ni de promotion d’un tiers${p.allow.length > 0 ? `, sauf ${all(p.allow)}` : ''}.`,
  findings: {
    words: (d: { words: string }) => `« ${d.words} » fait de la publicité pour un tiers.`,
    link: (d: { host: string }) =>
      `Ce lien vers « ${d.host} » rapporte à qui le partage : c’est de la publicité.`,
  },
}
