export const reviewCycleDutyFr = {
  title: 'Relecture de la charte',
  says: 'La charte dit quand elle est relue, et ce jour n’est pas passé.',
  parameters: { soonDays: 'combien de jours avant la relecture on la rappelle' },
  rule: () => 'la charte est relue au jour qu’elle dit.',
  findings: {
    'no-day': () => 'La charte ne dit pas quand elle sera relue.',
    past: () => 'Le jour de la relecture est passé.',
    near: () => 'Le jour de la relecture approche.',
  },
  todo: 'Relire la charte avec celles et ceux qu’elle engage, et adopter la version suivante.',
}
