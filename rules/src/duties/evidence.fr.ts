import { endedFr, attestedFr } from './attested.fr.ts'

export const evidenceDutyFr = {
  title: 'Garder les preuves',
  says: 'Les traces d’une situation sont gardées entières : adresse, heure, capture.',
  parameters: { ...attestedFr },
  rule: () => 'la trace d’une situation est gardée entière : adresse, heure et capture.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les traces des situations sont gardées.',
    ended: endedFr,
  },
  todo: 'Dire où les captures sont gardées et par qui, puis l’attester.',
}
