import { attestedEn, endedEn } from './attested.en.ts'
import type { evidenceDutyFr } from './evidence.fr.ts'

export const evidenceDutyEn: typeof evidenceDutyFr = {
  title: 'Keeping evidence',
  says: 'The traces of a situation are kept whole: address, hour, capture.',
  parameters: { ...attestedEn },
  rule: () => 'the trace of a situation is kept whole: address, hour and capture.',
  findings: {
    unsaid: () => 'Nobody attested that the traces of situations are kept.',
    ended: endedEn,
  },
  todo: 'Say where captures are kept and by whom, then attest it.',
}
