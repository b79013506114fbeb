import { attestedEn, endedEn } from './attested.en.ts'
import type { measuresDutyFr } from './measures.fr.ts'

export const measuresDutyEn: typeof measuresDutyFr = {
  title: 'Measures and the right to be heard',
  says: 'A measure follows a known ladder, in time, with the person heard.',
  parameters: { ...attestedEn },
  rule: () => 'a measure follows a known ladder, and the person is heard before.',
  findings: {
    unsaid: () => 'Nobody attested that measures follow the charter’s ladder.',
    ended: endedEn,
  },
  todo: 'Read the ladder of measures and its delays again with the board, then attest it.',
}
