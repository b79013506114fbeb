import { endedFr, attestedFr } from './attested.fr.ts'

export const measuresDutyFr = {
  title: 'Mesures et droit d’être entendu',
  says: 'Une mesure suit une échelle connue, dans les délais, la personne entendue.',
  parameters: { ...attestedFr },
  rule: () => 'une mesure suit une échelle connue, et la personne est entendue avant.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les mesures suivent l’échelle de la charte.',
    ended: endedFr,
  },
  todo: 'Relire l’échelle des mesures et les délais avec la direction, puis l’attester.',
}
