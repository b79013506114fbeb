import { capital } from '../messages/kind-words-en.ts'
import { channelEn } from '../messages/words-en.ts'
import type { rightAccountFr } from './right-account.fr.ts'

const { named } = channelEn

export const rightAccountEn: typeof rightAccountFr = {
  title: 'The right account',
  says: 'The author confirms the account, and nobody publishes under a colleague’s name.',
  parameters: { always: 'whether to ask even when there is one account only' },
  rule: () => 'the author confirms the account before publishing, and never uses someone else’s.',
  findings: {
    'someone-else': (d) => `“${d.name}” is the name of someone else: this account is not yours.`,
    confirm: (d) => `${capital(named(d.channel))} is not your only account: check that it is the right one.`,
    wrong: (d) => `You answered that ${named(d.channel)} is not the right account.`,
  },
  questions: { confirm: (d) => `Do you mean to publish on ${named(d.channel)}?` },
}
