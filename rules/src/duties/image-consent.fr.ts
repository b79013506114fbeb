import { de } from '../messages/words-fr.ts'

export const imageConsentDutyFr = {
  findings: {
    'still-shown': (d: { person: string; channel: string; post: string }) =>
      `${d.person} figure encore sur « ${d.channel} » sans accord qui vaille aujourd’hui.`,
    ends: (d: { person: string }) => `Un accord ${de(d.person)} arrive à sa fin.`,
  },
  todo: 'Retirer la publication, ou demander de nouveau l’accord.',
}
