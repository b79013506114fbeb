import { attestedEn, endedEn } from './attested.en.ts'
import type { accountSecurityDutyFr } from './account-security.fr.ts'

export const accountSecurityDutyEn: typeof accountSecurityDutyFr = {
  title: 'Account security',
  says: 'Each account has a long password of its own, and a second factor.',
  parameters: {
    ...attestedEn,
    minLength: 'how many characters a password has',
    secondFactor: 'whether a second factor is required',
  },
  rule: (p) =>
    `each account has a password of its own, of at least ${p.minLength} characters${p.secondFactor ? ', and a second factor' : ''}.`,
  findings: {
    unsaid: () => 'Nobody attested that the accounts are protected as the charter asks.',
    ended: endedEn,
  },
  todo: 'Check each account, then attest it; Balise keeps no password.',
}
