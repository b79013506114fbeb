import type { accountRequestDutyFr } from './account-request.fr.ts'

export const accountRequestDutyEn: typeof accountRequestDutyFr = {
  title: 'Authorised accounts',
  says: 'Each official account was authorised, by someone, on a given day.',
  parameters: { by: 'who authorises an account' },
  rule: ({ by }, words) =>
    `each official account is authorised in writing${by === undefined ? '' : ` by “${words.contact(by)}”`} before it opens.`,
  findings: {
    unauthorised: (d) => `Nobody is recorded as having authorised “${d.channel}”.`,
    undated: (d) => `The authorisation of “${d.channel}” has no date.`,
  },
  todo: 'Record in the register who authorised this account and when, or close it.',
}
