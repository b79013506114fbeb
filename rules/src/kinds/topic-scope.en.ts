import { quoted, capital } from '../messages/kind-words-en.ts'
import { channelEn, either, all, purposeEn } from '../messages/words-en.ts'
import type { topicScopeFr } from './topic-scope.fr.ts'

const { named } = channelEn

export const topicScopeEn: typeof topicScopeFr = {
  title: 'Subjects of this channel',
  says: 'The post has a purpose that this channel is for.',
  parameters: {
    purposes: 'what this channel is for',
    excluded: 'which purposes have no place there',
    words: 'which words have no place there',
  },
  rule: (p) =>
    `${all([
      ...(p.purposes.length > 0 ? [`the purpose is ${either(p.purposes.map(purposeEn))}`] : []),
      ...(p.excluded.length > 0 ? [`no post for ${either(p.excluded.map(purposeEn))}`] : []),
      ...(p.words.length > 0 ? [`the text avoids ${all(quoted(p.words))}`] : []),
    ])}.`,
  findings: {
    undeclared: (d) =>
      `No purpose is given: ${named(d.channel)} is for ${either(quoted(d.purposes.map(purposeEn)))}.`,
    outside: (d) =>
      `“${capital(purposeEn(d.purpose))}” is not what ${named(d.channel)} is for: it is for ${either(quoted(d.purposes.map(purposeEn)))}.`,
    excluded: (d) => `“${capital(purposeEn(d.purpose))}” has no place on ${named(d.channel)}.`,
    word: (d) => `“${d.word}” has no place on ${named(d.channel)}.`,
  },
}
