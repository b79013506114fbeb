import { approvers, classes } from '../messages/kind-words-en.ts'
import type { preApprovalFr } from './pre-approval.fr.ts'

export const preApprovalEn: typeof preApprovalFr = {
  title: 'Approval before publication',
  says: 'This content waits for the people designated, never its author, to approve it exactly as it is.',
  parameters: {
    class: 'which content waits for approval',
    roles: 'which roles approve',
    persons: 'which people approve',
    mode: 'whether one approval is enough',
  },
  rule: (p, words) =>
    `${classes[p.class].any} waits for the approval of ${approvers(words.roles(p.roles), p.persons, p.mode)}.`,
  findings: {
    missing: (d) =>
      `The approval of ${approvers(d.roles, d.persons, d.mode)} is needed for ${classes[d.class].what}.`,
    changed: (d) =>
      `The content has changed since it was approved: the approval of ${approvers(d.roles, d.persons, d.mode)} is needed again.`,
    self: (d) =>
      `Authors cannot approve their own content: the approval of ${approvers(d.roles, d.persons, d.mode)} is needed.`,
  },
}
