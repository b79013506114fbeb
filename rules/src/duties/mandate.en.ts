import type { mandateDutyFr } from './mandate.fr.ts'

export const mandateDutyEn: typeof mandateDutyFr = {
  findings: {
    none: (d) => `${d.person} has the role “${d.role}” without a mandate.`,
    ended: (d) => `The mandate of ${d.person} (“${d.role}”) has ended.`,
    ends: (d) => `The mandate of ${d.person} (“${d.role}”) ends soon.`,
  },
  todo: 'Renew the mandate before the body that gives it, or take the role away.',
}
