import type { UsageTimeParameters } from './usage-time.ts'
import { all, either } from '../messages/words-fr.ts'

const moments = { work: 'pendant le travail', break: 'pendant une pause', off: 'hors du travail' }

export const usageTimeFr = {
  title: 'Temps et lieu d’usage',
  says: 'Un usage personnel se fait hors du travail, loin des personnes accueillies, avec son propre appareil.',
  parameters: {
    forbidden: 'à quels moments on n’écrit pas pour soi',
    nearBeneficiaries: 'si l’on peut écrire près des personnes accueillies',
    employerDevice: 'si l’on peut se servir de l’appareil de l’employeur',
  },
  rule: (p: UsageTimeParameters) =>
    `on n’écrit pas pour soi ${either([
      ...p.forbidden.map((moment) => moments[moment]),
      ...(p.nearBeneficiaries ? [] : ['près des personnes accueillies']),
      ...(p.employerDevice ? [] : ['avec l’appareil de l’employeur']),
    ])}.`,
  findings: {
    moment: (d: { moment: keyof typeof moments }) =>
      `Cette publication personnelle s’écrit ${all([moments[d.moment]])}.`,
    near: () => 'Cette publication personnelle s’écrit près des personnes accueillies.',
    device: () => 'Cette publication personnelle s’écrit avec l’appareil de l’employeur.',
  },
}
