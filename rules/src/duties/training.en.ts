import type { trainingDutyFr } from './training.fr.ts'

export const trainingDutyEn: typeof trainingDutyFr = {
  findings: { untrained: (d) => `${d.person} has not been trained yet.` },
  todo: 'Offer a date for the training, then record it on the person’s page.',
}
