import type { RuleWords } from '../messages/shapes.ts'
import type { AccountRequestParameters } from './account-request.ts'

export const accountRequestDutyFr = {
  title: 'Comptes autorisés',
  says: 'Chaque compte officiel a été autorisé, par quelqu’un, un jour donné.',
  parameters: { by: 'qui autorise un compte' },
  rule: ({ by }: AccountRequestParameters, words: RuleWords) =>
    `chaque compte officiel est autorisé par écrit${by === undefined ? '' : ` par « ${words.contact(by)} »`} avant d’ouvrir.`,
  findings: {
    unauthorised: (d: { channel: string }) => `Personne n’est inscrit comme ayant autorisé « ${d.channel} ».`,
    undated: (d: { channel: string }) => `L’autorisation de « ${d.channel} » n’a pas de date.`,
  },
  todo: 'Inscrire au registre qui a autorisé ce compte et quand, ou le fermer.',
}
