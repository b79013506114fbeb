import { attestedEn, endedEn } from './attested.en.ts'
import type { monitoringDutyFr } from './monitoring.fr.ts'

export const monitoringDutyEn: typeof monitoringDutyFr = {
  title: 'Watch that is told',
  says: 'The watch bears on the name and marks of the organisation, and staff know it.',
  parameters: { ...attestedEn },
  rule: () => 'the watch bears on the name and marks of the organisation, and staff know it.',
  findings: {
    unsaid: () => 'Nobody attested that staff know of the watch and of its purpose.',
    ended: endedEn,
  },
  todo: 'Tell staff what is watched and how often, then attest it.',
}
