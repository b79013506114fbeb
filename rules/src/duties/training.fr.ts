export const trainingDutyFr = {
  findings: {
    untrained: (d: { person: string }) => `${d.person} n’a pas encore suivi la formation.`,
  },
  todo: 'Proposer une date de formation, puis l’inscrire sur la fiche de la personne.',
}
