import { endedFr, attestedFr } from './attested.fr.ts'

export const monitoringDutyFr = {
  title: 'Veille annoncée',
  says: 'La veille porte sur le nom et les marques de l’organisation, et le personnel le sait.',
  parameters: { ...attestedFr },
  rule: () => 'la veille porte sur le nom et les marques de l’organisation, et le personnel le sait.',
  findings: {
    unsaid: () => 'Personne n’a attesté que le personnel connaît la veille et son objet.',
    ended: endedFr,
  },
  todo: 'Dire au personnel ce qui est regardé et à quel rythme, puis l’attester.',
}
