import type { AlreadyPublishedParameters } from './already-published.ts'
import { all, channelFr } from '../messages/words-fr.ts'
import { quoted } from '../messages/kind-words-fr.ts'

const { when } = channelFr

export const alreadyPublishedFr = {
  title: 'Relayer, ne pas devancer',
  says: 'En son nom, on relaie ce qu’un canal officiel a déjà publié : pas de scoop.',
  parameters: {
    cues: 'quels mots annoncent un scoop',
    embargo: 'ce que l’on ne dit pas avant son heure',
  },
  rule: ({ embargo }: AlreadyPublishedParameters) =>
    `en son nom, on relaie ce qu’un canal officiel a déjà publié, sans le devancer${embargo
      .map(({ words, notBefore }) => ` ; rien sur ${all(quoted(words))} avant le ${when(notBefore)}`)
      .join('')}.`,
  findings: {
    embargo: (d: { words: string; on: string }) => `« ${d.words} » ne se dit pas avant le ${when(d.on)}.`,
    scoop: (d: { words: string }) =>
      `« ${d.words} » peut devancer une annonce : seul ce qu’un canal officiel a publié se relaie.`,
    unknown: (d: { organisation: string }) =>
      `Ce texte parle de « ${d.organisation} » : vérifiez que l’information est déjà publique.`,
    unpublished: (d: { organisation: string }) =>
      `Vous avez répondu que cette information sur « ${d.organisation} » n’est pas encore publique.`,
  },
  questions: {
    unknown: () => 'Un canal officiel a-t-il déjà publié cette information ?',
  },
}
