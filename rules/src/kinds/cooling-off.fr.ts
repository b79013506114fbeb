import type { CoolingOffParameters } from './cooling-off.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { ofApprovers } from '../messages/kind-words-fr.ts'

const lasting = (minutes: number) =>
  minutes % 1440 === 0 && minutes > 0
    ? `${minutes / 1440} ${minutes < 2880 ? 'jour' : 'jours'}`
    : minutes % 60 === 0 && minutes > 0
      ? `${minutes / 60} ${minutes < 120 ? 'heure' : 'heures'}`
      : `${minutes} ${minutes < 2 ? 'minute' : 'minutes'}`

export const coolingOffFr = {
  title: 'Prendre du recul',
  says: 'On ne répond pas aussitôt à une attaque, et une autre personne relit.',
  parameters: {
    minutes: 'combien de minutes on attend avant de répondre',
    secondReader: 'qui relit la réponse',
  },
  rule: ({ minutes, secondReader }: CoolingOffParameters, words: RuleWords) =>
    `on attend ${lasting(minutes)} avant de répondre à une attaque${
      secondReader.length === 0
        ? ''
        : `, et la réponse attend l’accord ${ofApprovers(words.roles(secondReader), [], 'any')}`
    }.`,
  findings: {
    'too-soon': (d: { minutes: number }) =>
      `Cette réponse à une attaque part moins de ${lasting(d.minutes)} après elle : prenez du recul.`,
    unread: (d: { roles: string[] }) =>
      `Cette réponse à une attaque attend une relecture : il faut l’accord ${ofApprovers(d.roles, [], 'any')}.`,
  },
}
