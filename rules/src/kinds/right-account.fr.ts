import type { RightAccountParameters } from './right-account.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { capital } from '../messages/kind-words-fr.ts'
import { channelFr } from '../messages/words-fr.ts'

const { named } = channelFr

export const rightAccountFr = {
  title: 'Le bon compte',
  says: 'L’auteur confirme le compte, et personne ne publie sous le nom d’un collègue.',
  parameters: { always: 'si l’on demande même quand il n’y a qu’un compte' },
  rule: (_: RightAccountParameters) =>
    'l’auteur confirme le compte avant de publier, et ne se sert jamais de celui d’un autre.',
  findings: {
    'someone-else': (d: { name: string }) =>
      `« ${d.name} » est le nom d’une autre personne : ce compte n’est pas le vôtre.`,
    confirm: (d: { channel: NamedChannel }) =>
      `${capital(named(d.channel))} n’est pas votre seul compte : vérifiez que c’est le bon.`,
    wrong: (d: { channel: NamedChannel }) =>
      `Vous avez répondu que ${named(d.channel)} n’est pas le bon compte.`,
  },
  questions: {
    confirm: (d: { channel: NamedChannel }) => `Voulez-vous bien publier sur ${named(d.channel)} ?`,
  },
}
