import { secrets } from '../messages/kind-words-en.ts'
import type { credentialsFr } from './credentials.fr.ts'

export const credentialsEn: typeof credentialsFr = {
  title: 'Passwords and keys',
  says: 'The text contains no password, access code or key.',
  parameters: { allow: 'which codes may be published' },
  rule: () => 'the text contains no password, access code or key.',
  findings: {
    password: (d) => `The text gives a code away after “${d.cue}”.`,
    maybe: (d) => `The word after “${d.cue}” may be a code.`,
    key: (d) => `The text contains ${secrets[d.what]}.`,
  },
}
