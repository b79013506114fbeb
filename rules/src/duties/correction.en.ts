import { attestedEn, endedEn } from './attested.en.ts'
import type { correctionDutyFr } from './correction.fr.ts'

export const correctionDutyEn: typeof correctionDutyFr = {
  title: 'Correcting a mistake',
  says: 'A published mistake is corrected where it was made, without being hidden.',
  parameters: { ...attestedEn },
  rule: () => 'a published mistake is corrected where it was made, and the correction shows.',
  findings: {
    unsaid: () => 'Nobody attested that mistakes are corrected as the charter asks.',
    ended: endedEn,
  },
  todo: 'Say who corrects and how, then attest it.',
}
