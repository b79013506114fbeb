import { attestedEn, endedEn } from './attested.en.ts'
import type { retentionDutyFr } from './retention.fr.ts'

export const retentionDutyEn: typeof retentionDutyFr = {
  title: 'Retention',
  says: 'What is kept is kept for a stated time, then deleted or archived.',
  parameters: { ...attestedEn, months: 'how many months are kept' },
  rule: (p) => `what is kept is kept for ${p.months} months at most, then deleted or archived.`,
  findings: {
    unsaid: () => 'Nobody attested that what is kept is kept for the stated time.',
    ended: endedEn,
  },
  todo: 'Sort out what is past its time, then attest it.',
}
