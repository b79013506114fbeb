import type { AlreadyPublishedParameters } from './already-published.ts'

export const alreadyPublishedFr = {
  title: 'Relayer, ne pas devancer',
  says: 'En son nom, on relaie ce qu’un canal officiel a déjà publié : pas de scoop.',
  parameters: { cues: 'quels mots annoncent un scoop' },
  rule: (_: AlreadyPublishedParameters) =>
    'en son nom, on relaie ce qu’un canal officiel a déjà publié, sans le devancer.',
  findings: {
    scoop: (d: { words: string }) => `« ${d.words} » annonce ce qu’aucun canal officiel n’a encore publié.`,
    unknown: (d: { organisation: string }) =>
      `Ce texte parle de « ${d.organisation} » : vérifiez que l’information est déjà publique.`,
    unpublished: (d: { organisation: string }) =>
      `Vous avez répondu que cette information sur « ${d.organisation} » n’est pas encore publique.`,
  },
  questions: {
    unknown: () => 'Un canal officiel a-t-il déjà publié cette information ?',
  },
}
