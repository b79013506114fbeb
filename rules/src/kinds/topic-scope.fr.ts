import type { TopicScopeParameters } from './topic-scope.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { quoted, capital } from '../messages/kind-words-fr.ts'
import { channelFr, either, all, purposeFr } from '../messages/words-fr.ts'

const { named } = channelFr

export const topicScopeFr = {
  title: 'Sujets de ce canal',
  says: 'La publication a un objet auquel ce canal est destiné.',
  parameters: {
    purposes: 'à quoi sert ce canal',
    excluded: 'quels objets n’y ont pas leur place',
    words: 'quels mots n’y ont pas leur place',
  },
  rule: (p: TopicScopeParameters) =>
    `${all([
      ...(p.purposes.length > 0 ? [`l’objet est ${either(p.purposes.map(purposeFr))}`] : []),
      ...(p.excluded.length > 0 ? [`pas de publication pour ${either(p.excluded.map(purposeFr))}`] : []),
      ...(p.words.length > 0 ? [`le texte évite ${all(quoted(p.words))}`] : []),
    ])}.`,
  findings: {
    undeclared: (d: { purposes: string[]; channel: NamedChannel }) =>
      `L’objet n’est pas indiqué : sur ${named(d.channel)}, on publie pour ${either(quoted(d.purposes.map(purposeFr)))}.`,
    outside: (d: { purpose: string; purposes: string[]; channel: NamedChannel }) =>
      `« ${capital(purposeFr(d.purpose))} » n’est pas prévu sur ${named(d.channel)} : on y publie pour ${either(quoted(d.purposes.map(purposeFr)))}.`,
    excluded: (d: { purpose: string; channel: NamedChannel }) =>
      `« ${capital(purposeFr(d.purpose))} » n’a pas sa place sur ${named(d.channel)}.`,
    word: (d: { word: string; channel: NamedChannel }) =>
      `« ${d.word} » n’a pas sa place sur ${named(d.channel)}.`,
  },
}
