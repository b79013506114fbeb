import type { AudienceCheckParameters } from './audience-check.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { all, channelFr } from '../messages/words-fr.ts'

const { named } = channelFr
const thoughts = {
  audience: 'à qui il s’adresse',
  reach: 'jusqu’où cela va',
  'taking-back': 'comment le retirer',
}

export const audienceCheckFr = {
  title: 'Penser à qui lit',
  says: 'L’auteur a pensé à qui lit, à la portée, et à la manière de retirer.',
  parameters: { questions: 'à quoi l’auteur a pensé' },
  rule: ({ questions }: AudienceCheckParameters) =>
    `l’auteur a pensé à ${all(questions.map((question) => thoughts[question]))}.`,
  findings: {
    audience: (d: { channel: NamedChannel }) => `Pensez à qui lit ${named(d.channel)}.`,
    reach: (d: { channel: NamedChannel }) =>
      `Ce qui paraît sur ${named(d.channel)} peut être repris ailleurs.`,
    'taking-back': () => 'Ce que l’on efface peut rester en ligne.',
  },
  questions: {
    audience: () => 'Savez-vous qui lira cette publication ?',
    reach: () => 'Acceptez-vous qu’elle soit reprise ailleurs ?',
    'taking-back': () => 'Savez-vous comment la retirer ?',
  },
}
