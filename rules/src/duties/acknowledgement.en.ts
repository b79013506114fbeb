import type { acknowledgementDutyFr } from './acknowledgement.fr.ts'

export const acknowledgementDutyEn: typeof acknowledgementDutyFr = {
  findings: {
    unsigned: (d) => `${d.person} has not signed the charter in force.`,
  },
  todo: 'Send the charter to be signed.',
}
