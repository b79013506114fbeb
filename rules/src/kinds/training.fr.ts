import type { TrainingParameters } from './training.ts'
import { channelFr, count } from '../messages/words-fr.ts'

const { when } = channelFr
const followed = (module: string | undefined) =>
  module === undefined ? 'la formation' : `la formation « ${module} »`

export const trainingFr = {
  title: 'Formation suivie',
  says: 'L’auteur a suivi la formation dans le délai qui suit son accès.',
  parameters: {
    months: 'en combien de mois on suit la formation',
    exemptKinds: 'qui n’a pas à la suivre',
    module: 'comment s’appelle la formation',
  },
  rule: ({ months, module }: TrainingParameters) =>
    `l’auteur a suivi ${followed(module)}${months === 0 ? '' : `, au plus tard ${count(months, 'mois', 'mois')} après son accès`}.`,
  findings: {
    untrained: (d: { author: string; module?: string }) => `${d.author} n’a pas suivi ${followed(d.module)}.`,
    late: (d: { author: string; until: string; module?: string }) =>
      `${d.author} n’a pas suivi ${followed(d.module)}, attendue au plus tard le ${when(d.until)}.`,
    due: (d: { author: string; until: string; module?: string }) =>
      `${d.author} doit encore suivre ${followed(d.module)}, au plus tard le ${when(d.until)}.`,
  },
}
