import { attestedEn, endedEn } from './attested.en.ts'
import type { reportAbuseDutyFr } from './report-abuse.fr.ts'

export const reportAbuseDutyEn: typeof reportAbuseDutyFr = {
  title: 'Reporting abuse',
  says: 'Abuse is reported to someone known, who follows it up.',
  parameters: { ...attestedEn },
  rule: () => 'abuse is reported to a known address, and someone follows it up.',
  findings: {
    unsaid: () => 'Nobody attested that reports are followed up.',
    ended: endedEn,
  },
  todo: 'Say where one reports and who answers, then attest it.',
}
