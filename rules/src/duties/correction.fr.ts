import { endedFr, attestedFr } from './attested.fr.ts'

export const correctionDutyFr = {
  title: 'Corriger une erreur',
  says: 'Une erreur publiée est corrigée au même endroit, sans être cachée.',
  parameters: { ...attestedFr },
  rule: () => 'une erreur publiée est corrigée au même endroit, et la correction se voit.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les erreurs sont corrigées comme la charte le demande.',
    ended: endedFr,
  },
  todo: 'Dire qui corrige et comment, puis l’attester.',
}
