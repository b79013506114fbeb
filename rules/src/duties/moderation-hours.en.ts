import { attestedEn, endedEn } from './attested.en.ts'
import type { moderationHoursDutyFr } from './moderation-hours.fr.ts'

export const moderationHoursDutyEn: typeof moderationHoursDutyFr = {
  title: 'Hours of moderation',
  says: 'Comments are seen within a time that is told.',
  parameters: { ...attestedEn, firstLookHours: 'how soon a comment is seen' },
  rule: (p) => `a comment is seen at the latest ${p.firstLookHours} hours later, and this delay is told.`,
  findings: {
    unsaid: () => 'Nobody attested that comments are seen within the time that is told.',
    ended: endedEn,
  },
  todo: 'Say who moderates, when, and attest it.',
}
