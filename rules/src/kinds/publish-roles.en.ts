import { holders } from '../messages/kind-words-en.ts'
import { channelEn } from '../messages/words-en.ts'
import type { publishRolesFr } from './publish-roles.fr.ts'

const { named } = channelEn

export const publishRolesEn: typeof publishRolesFr = {
  title: 'Who publishes here',
  says: 'Only people with these roles, or named, publish on this channel.',
  parameters: {
    roles: 'which roles publish',
    persons: 'which people publish',
    inName: 'in whose name one publishes',
  },
  rule: ({ roles, persons, inName }, words) =>
    roles.includes('*')
      ? `every member may publish${inName === 'own' ? ' in their own name' : ''}.`
      : `${{ organisation: 'publishing in the organisation’s name', own: 'publishing in one’s own name', any: 'publishing' }[inName]} is reserved to ${holders(words.roles(roles), persons)}.`,
  findings: {
    organisation: (d) =>
      `${d.author} may not publish in the organisation’s name on ${named(d.channel)}: that is reserved to ${holders(d.roles, d.persons)}.`,
    own: (d) =>
      `${d.author} may not publish on ${named(d.channel)}: that is reserved to ${holders(d.roles, d.persons)}.`,
  },
}
