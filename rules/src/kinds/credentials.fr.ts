import type { CredentialsParameters } from './credentials.ts'
import { secrets } from '../messages/kind-words-fr.ts'

export const credentialsFr = {
  title: 'Mots de passe et clés',
  says: 'Le texte ne contient ni mot de passe, ni code d’accès, ni clé.',
  parameters: { allow: 'quels codes peuvent être publiés' },
  rule: (_: CredentialsParameters) => 'le texte ne contient ni mot de passe, ni code d’accès, ni clé.',
  findings: {
    password: (d: { cue: string }) => `Le texte donne un code après « ${d.cue} ».`,
    maybe: (d: { cue: string }) => `Le mot qui suit « ${d.cue} » est peut-être un code.`,
    key: (d: { what: keyof typeof secrets }) => `Le texte contient ${secrets[d.what]}.`,
  },
}
