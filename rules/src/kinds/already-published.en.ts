import { quoted } from '../messages/kind-words-en.ts'
import { all, channelEn } from '../messages/words-en.ts'
import type { alreadyPublishedFr } from './already-published.fr.ts'

const { when } = channelEn

export const alreadyPublishedEn: typeof alreadyPublishedFr = {
  title: 'Relaying, not forestalling',
  says: 'In one’s own name, one relays what an official channel has published: no scoop.',
  parameters: {
    cues: 'which words announce a scoop',
    embargo: 'what is not said before its hour',
  },
  rule: ({ embargo }) =>
    `in one’s own name, one relays what an official channel has published, and does not forestall it${embargo
      .map(({ words, notBefore }) => `; nothing about ${all(quoted(words))} before ${when(notBefore)}`)
      .join('')}.`,
  findings: {
    embargo: (d) => `“${d.words}” is not said before ${when(d.on)}.`,
    scoop: (d) =>
      `“${d.words}” may forestall an announcement: one relays only what an official channel has published.`,
    unknown: (d) =>
      `This text is about “${d.organisation}”: make sure that the information is public already.`,
    unpublished: (d) => `You answered that this information about “${d.organisation}” is not public yet.`,
  },
  questions: { unknown: () => 'Has an official channel published this information already?' },
}
