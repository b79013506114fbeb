import { attestedEn, endedEn } from './attested.en.ts'
import type { accountLabellingDutyFr } from './account-labelling.fr.ts'

export const accountLabellingDutyEn: typeof accountLabellingDutyFr = {
  title: 'Recognisable accounts',
  says: 'Each official account can be told as such.',
  parameters: { ...attestedEn },
  rule: () => 'each official account bears the name and the mark of the organisation.',
  findings: {
    unsaid: () => 'Nobody attested that the official accounts can be told as such.',
    ended: endedEn,
  },
  todo: 'Look at the name, the logo and the description of each account, then attest it.',
}
