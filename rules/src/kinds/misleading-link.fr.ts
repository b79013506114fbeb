import type { MisleadingLinkParameters } from './misleading-link.ts'

export const misleadingLinkFr = {
  title: 'Liens trompeurs',
  says: 'Un lien montre le site où il mène : ni raccourci, ni imitation.',
  parameters: {
    shorteners: 'quels raccourcisseurs sont refusés',
    allow: 'quels sites échappent à la règle',
  },
  rule: (_: MisleadingLinkParameters) => 'un lien montre le site où il mène, sans raccourci ni imitation.',
  findings: {
    shortener: (d: { host: string }) =>
      `« ${d.host} » raccourcit les liens : on ne voit pas où celui-ci mène.`,
    'look-alike': (d: { host: string; like: string }) => `« ${d.host} » imite « ${d.like} ».`,
    'mixed-scripts': (d: { host: string }) =>
      `« ${d.host} » mélange des alphabets : ce lien peut imiter un autre site.`,
    'other-script': (d: { host: string; like: string }) =>
      `« ${d.host} » est écrit dans un autre alphabet et se lit comme « ${d.like} ».`,
    'hidden-characters': (d: { host: string }) =>
      `Ce lien vers « ${d.host} » contient des caractères invisibles.`,
    'user-part': (d: { host: string }) =>
      `Ce lien commence par un nom d’utilisateur : il mène en fait à « ${d.host} ».`,
    address: (d: { host: string }) => `« ${d.host} » est une adresse technique, sans nom de site.`,
    port: (d: { host: string; port: string }) =>
      `Ce lien mène au port ${d.port} de « ${d.host} », ce qui est inhabituel.`,
    'other-site': (d: { host: string; said: string }) =>
      `Ce lien annonce « ${d.said} » et mène à « ${d.host} ».`,
  },
}
