import { endedFr, attestedFr } from './attested.fr.ts'

export const adoptionFormalityDutyFr = {
  title: 'Démarches d’adoption',
  says: 'Les instances ont été entendues et la charte déposée avant son entrée en vigueur.',
  parameters: { ...attestedFr, formalities: 'quelles démarches précèdent l’entrée en vigueur' },
  rule: () => 'les instances sont entendues et la charte est déposée avant son entrée en vigueur.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les démarches d’adoption sont faites.',
    ended: endedFr,
  },
  todo: 'Réunir les avis et les dépôts de l’adoption, puis l’attester.',
}
