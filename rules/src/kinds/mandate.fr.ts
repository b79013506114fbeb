import type { MandateParameters } from './mandate.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { quoted } from '../messages/kind-words-fr.ts'
import { channelFr, count, de, either } from '../messages/words-fr.ts'

const { when } = channelFr
const forRoles = (roles: readonly string[]) =>
  `pour ${roles.length > 1 ? 'l’un des rôles' : 'le rôle'} ${either(quoted(roles))}`

export const mandateFr = {
  title: 'Mandat en cours',
  says: 'Qui publie au nom de l’organisation a un mandat qui court ce jour-là.',
  parameters: {
    roles: 'quels rôles demandent un mandat',
    body: 'qui donne le mandat',
    maxMonths: 'combien de mois un mandat dure au plus',
  },
  rule: ({ roles, body, maxMonths }: MandateParameters, words: RuleWords) =>
    `publier au nom de l’organisation demande un mandat en cours ${forRoles(words.roles(roles))}${
      body === undefined ? '' : `, donné par « ${words.contact(body)} »`
    }${maxMonths === undefined ? '' : `, pour ${count(maxMonths, 'mois', 'mois')} au plus`}.`,
  findings: {
    none: (d: { author: string; roles: string[]; by?: string }) =>
      `${d.author} n’a pas de mandat ${forRoles(d.roles)}${d.by === undefined ? '' : `, que donne « ${d.by} »`} : publier au nom de l’organisation en demande un.`,
    ended: (d: { author: string; role: string; on: string }) =>
      `Le mandat ${de(d.author)} (« ${d.role} ») a pris fin le ${when(d.on)}.`,
    'not-yet': (d: { author: string; role: string; on: string }) =>
      `Le mandat ${de(d.author)} (« ${d.role} ») ne commence que le ${when(d.on)}.`,
    'too-long': (d: { author: string; role: string; months: number; on: string }) =>
      `Le mandat ${de(d.author)} (« ${d.role} ») ne vaut plus depuis le ${when(d.on)} : il est donné pour ${count(d.months, 'mois', 'mois')} au plus.`,
  },
}
