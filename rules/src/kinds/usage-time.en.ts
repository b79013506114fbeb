import { either } from '../messages/words-en.ts'
import type { usageTimeFr } from './usage-time.fr.ts'

const moments = { work: 'during work', break: 'during a break', off: 'outside work' }

export const usageTimeEn: typeof usageTimeFr = {
  title: 'When and where',
  says: 'Personal use is outside work, away from the people cared for, on one’s own device.',
  parameters: {
    forbidden: 'at which moments one does not write for oneself',
    nearBeneficiaries: 'whether one may write near the people cared for',
    employerDevice: 'whether the employer’s device may be used',
  },
  rule: (p) =>
    `one does not write for oneself ${either([
      ...p.forbidden.map((moment) => moments[moment]),
      ...(p.nearBeneficiaries ? [] : ['near the people cared for']),
      ...(p.employerDevice ? [] : ['on the employer’s device']),
    ])}.`,
  findings: {
    moment: (d) => `This personal post is written ${moments[d.moment]}.`,
    near: () => 'This personal post is written near the people cared for.',
    device: () => 'This personal post is written on the employer’s device.',
  },
}
