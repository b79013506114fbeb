import { count } from '../messages/words-fr.ts'
import type { PrivacyIncidentParameters } from './privacy-incident.ts'

export const privacyIncidentDutyFr = {
  title: 'Incidents de confidentialité',
  says: 'Les incidents sont au registre, et les graves sont annoncés à temps.',
  parameters: { tellDays: 'en combien de jours un incident grave est annoncé' },
  rule: ({ tellDays }: PrivacyIncidentParameters) =>
    `un incident est inscrit au registre, et annoncé en ${count(tellDays, 'jour')} au plus s’il est grave.`,
  findings: {
    'no-register': () => 'Personne n’a attesté qu’un registre des incidents est tenu.',
    unjudged: () => 'Un incident est inscrit sans que sa gravité soit jugée.',
    untold: () => 'Un incident grave n’est pas encore annoncé.',
  },
  todo: 'Juger la gravité avec la personne chargée des données, et prévenir qui doit l’être.',
}
