import type { ModerationHoursParameters } from './moderation-hours.ts'
import { endedFr, attestedFr } from './attested.fr.ts'

export const moderationHoursDutyFr = {
  title: 'Heures de modération',
  says: 'Les commentaires sont vus dans un délai annoncé.',
  parameters: { ...attestedFr, firstLookHours: 'dans quel délai un commentaire est vu' },
  rule: (p: ModerationHoursParameters) =>
    `un commentaire est vu au plus tard ${p.firstLookHours} heures après, et ce délai est annoncé.`,
  findings: {
    unsaid: () => 'Personne n’a attesté que les commentaires sont vus dans le délai annoncé.',
    ended: endedFr,
  },
  todo: 'Dire qui modère, quand, et l’attester.',
}
