import { quoted } from '../messages/kind-words-en.ts'
import { channelEn, count, either } from '../messages/words-en.ts'
import type { mandateFr } from './mandate.fr.ts'

const { when } = channelEn
const forRoles = (roles: readonly string[]) =>
  `for ${roles.length > 1 ? 'one of the roles' : 'the role'} ${either(quoted(roles))}`

export const mandateEn: typeof mandateFr = {
  title: 'Running mandate',
  says: 'Whoever publishes in the organisation’s name has a mandate that runs on that day.',
  parameters: {
    roles: 'which roles need a mandate',
    body: 'who gives the mandate',
    maxMonths: 'how many months a mandate lasts at most',
  },
  rule: ({ roles, body, maxMonths }, words) =>
    `publishing in the organisation’s name needs a running mandate ${forRoles(words.roles(roles))}${
      body === undefined ? '' : `, given by “${words.contact(body)}”`
    }${maxMonths === undefined ? '' : `, for ${count(maxMonths, 'month')} at most`}.`,
  findings: {
    none: (d) =>
      `${d.author} has no mandate ${forRoles(d.roles)}${d.by === undefined ? '' : `, which “${d.by}” gives`}: publishing in the organisation’s name needs one.`,
    ended: (d) => `The mandate of ${d.author} (“${d.role}”) ended on ${when(d.on)}.`,
    'not-yet': (d) => `The mandate of ${d.author} (“${d.role}”) only begins on ${when(d.on)}.`,
    'too-long': (d) =>
      `The mandate of ${d.author} (“${d.role}”) has not counted since ${when(d.on)}: it is given for ${count(d.months, 'month')} at most.`,
  },
}
