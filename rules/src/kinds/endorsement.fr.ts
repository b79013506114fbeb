import type { EndorsementParameters } from './endorsement.ts'

export const endorsementFr = {
  title: 'Ce que vaut un partage',
  says: 'Partager n’est pas toujours approuver : la charte dit ce qu’il en est.',
  parameters: { engages: 'si partager engage' },
  rule: ({ engages }: EndorsementParameters): string =>
    engages ? 'partager engage la personne qui partage.' : 'partager n’est pas approuver.',
  findings: {
    engages: () => 'Partager ce contenu vous engage comme si vous l’aviez écrit.',
    free: () => 'Partager n’est pas approuver, mais qui lit peut le croire.',
  },
  questions: {
    engages: () => 'Êtes-vous d’accord avec ce que vous partagez ?',
    free: () => 'Avez-vous dit en une phrase pourquoi vous partagez ?',
  },
}
