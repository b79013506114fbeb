import type { imageConsentDutyFr } from './image-consent.fr.ts'

export const imageConsentDutyEn: typeof imageConsentDutyFr = {
  findings: {
    'still-shown': (d) => `${d.person} still appears on “${d.channel}” without a consent that holds today.`,
    ends: (d) => `A consent of ${d.person} comes to its end.`,
  },
  todo: 'Take the post down, or ask for consent again.',
}
