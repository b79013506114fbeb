import { holders } from '../messages/kind-words-en.ts'
import { channelEn } from '../messages/words-en.ts'
import type { brandingFr } from './branding.fr.ts'

export const brandingEn: typeof brandingFr = {
  title: 'Name, logo and mark',
  says: 'The name, logo and mark of the organisation are used only with its authorisation.',
  parameters: {
    roles: 'who may use them',
    marks: 'which marks are protected',
    askVersion: 'whether one is asked that the logo be current',
  },
  rule: (p, words) =>
    `outside the official accounts, the organisation’s logo and mark are ${
      p.roles.length > 0
        ? `reserved to ${holders(words.roles(p.roles), [])}`
        : 'not used without authorisation'
    }${p.askVersion ? ', and in their current version' : ''}.`,
  findings: {
    logo: (d) =>
      `This picture bears the logo of ${d.organisation}, and ${channelEn.named(d.channel)} is not an official account.`,
    account: (d) => `“${d.shown}” goes by the name “${d.mark}” without being an official account.`,
    version: () => 'This picture bears the organisation’s logo.',
    outdated: () => 'The logo in this picture is not in its current version.',
  },
  questions: { version: () => 'Is the logo in its current version?' },
}
