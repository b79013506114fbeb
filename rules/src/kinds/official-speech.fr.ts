import type { OfficialSpeechParameters } from './official-speech.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { toHolders } from '../messages/kind-words-fr.ts'

export const officialSpeechFr = {
  title: 'Parler au nom de l’organisation',
  says: 'Personne ne parle au nom de l’organisation sans en avoir le rôle.',
  parameters: { roles: 'qui parle au nom de l’organisation', cues: 'quels mots engagent l’organisation' },
  rule: (p: OfficialSpeechParameters, words: RuleWords) =>
    p.roles.length > 0
      ? `parler au nom de l’organisation est réservé ${toHolders(words.roles(p.roles), [])}.`
      : 'une publication personnelle ne parle pas au nom de l’organisation.',
  findings: {
    'speaks-for': (d: { words: string }) =>
      `« ${d.words} » parle au nom de l’organisation, dans une publication faite en votre nom.`,
    'no-role': (d: { author: string; roles: string[] }) =>
      `${d.author} ne parle pas au nom de l’organisation : c’est réservé ${toHolders(d.roles, [])}.`,
  },
}
