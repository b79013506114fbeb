import type { RetentionParameters } from './retention.ts'
import { endedFr, attestedFr } from './attested.fr.ts'

export const retentionDutyFr = {
  title: 'Durées de conservation',
  says: 'Ce qui est gardé l’est pour une durée dite, puis supprimé ou archivé.',
  parameters: { ...attestedFr, months: 'combien de mois on garde' },
  rule: (p: RetentionParameters) =>
    `ce qui est gardé l’est ${p.months} mois au plus, puis supprimé ou archivé.`,
  findings: {
    unsaid: () => 'Personne n’a attesté que ce qui est gardé l’est pour la durée dite.',
    ended: endedFr,
  },
  todo: 'Trier ce qui a passé sa durée, puis l’attester.',
}
