import { endedFr, attestedFr } from './attested.fr.ts'

export const reportAbuseDutyFr = {
  title: 'Signaler un abus',
  says: 'Un abus se signale à une personne connue, qui y donne suite.',
  parameters: { ...attestedFr },
  rule: () => 'un abus se signale à une adresse connue, et quelqu’un y donne suite.',
  findings: {
    unsaid: () => 'Personne n’a attesté que les signalements reçoivent une suite.',
    ended: endedFr,
  },
  todo: 'Dire où l’on signale et qui répond, puis l’attester.',
}
