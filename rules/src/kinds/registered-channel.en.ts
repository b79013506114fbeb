import { capital } from '../messages/kind-words-en.ts'
import { channelEn } from '../messages/words-en.ts'
import type { registeredChannelFr } from './registered-channel.fr.ts'

const { named } = channelEn

export const registeredChannelEn: typeof registeredChannelFr = {
  title: 'Registered accounts',
  says: 'The organisation speaks only from official, open accounts of its register.',
  parameters: { mayAsk: 'whether a member may ask for a new account' },
  rule: ({ mayAsk }) =>
    `the organisation speaks only from an official account of its register${mayAsk ? '; a member may ask for an account to be added' : ''}.`,
  findings: {
    unregistered: (d) =>
      `${capital(named(d.channel))} is not in the register: the organisation does not speak there.`,
    annex: (d) =>
      `${capital(named(d.channel))} bears the name “${d.organisation}” without being in the register.`,
    unofficial: (d) =>
      `${capital(named(d.channel))} is not an official account: the organisation does not speak there.`,
    closed: (d) =>
      `${capital(named(d.channel))} is closed in the register: nothing is published there any more.`,
  },
}
