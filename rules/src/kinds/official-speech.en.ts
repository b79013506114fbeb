import { holders } from '../messages/kind-words-en.ts'
import type { officialSpeechFr } from './official-speech.fr.ts'

export const officialSpeechEn: typeof officialSpeechFr = {
  title: 'Speaking for the organisation',
  says: 'Nobody speaks for the organisation without the role.',
  parameters: { roles: 'who speaks for the organisation', cues: 'which words engage the organisation' },
  rule: (p, words) =>
    p.roles.length > 0
      ? `speaking for the organisation is reserved to ${holders(words.roles(p.roles), [])}.`
      : 'a personal post does not speak for the organisation.',
  findings: {
    'speaks-for': (d) => `“${d.words}” speaks for the organisation, in a post made in your own name.`,
    'no-role': (d) =>
      `${d.author} does not speak for the organisation: that is reserved to ${holders(d.roles, [])}.`,
  },
}
