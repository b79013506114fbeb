import type { PublishRolesParameters } from './publish-roles.ts'
import type { NamedChannel, RuleWords } from '../messages/shapes.ts'
import { toHolders } from '../messages/kind-words-fr.ts'
import { channelFr } from '../messages/words-fr.ts'

const { named } = channelFr

export const publishRolesFr = {
  title: 'Qui publie ici',
  says: 'Seules les personnes de ces rôles, ou nommées, publient sur ce canal.',
  parameters: {
    roles: 'quels rôles publient',
    persons: 'quelles personnes publient',
    inName: 'au nom de qui l’on publie',
  },
  rule: ({ roles, persons, inName }: PublishRolesParameters, words: RuleWords) =>
    roles.includes('*')
      ? `chaque membre peut publier${inName === 'own' ? ' en son nom' : ''}.`
      : `${{ organisation: 'publier au nom de l’organisation', own: 'publier en son nom', any: 'publier' }[inName]} est réservé ${toHolders(words.roles(roles), persons)}.`,
  findings: {
    organisation: (d: { author: string; channel: NamedChannel; roles: string[]; persons: string[] }) =>
      `${d.author} ne peut pas publier au nom de l’organisation sur ${named(d.channel)} : c’est réservé ${toHolders(d.roles, d.persons)}.`,
    own: (d: { author: string; channel: NamedChannel; roles: string[]; persons: string[] }) =>
      `${d.author} ne peut pas publier sur ${named(d.channel)} : c’est réservé ${toHolders(d.roles, d.persons)}.`,
  },
}
