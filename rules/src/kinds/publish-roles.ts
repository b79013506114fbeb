import { defineKind, filledList } from '../kind.ts'
import { namedChannel } from '../situation.ts'

export type PublishRolesParameters = {
  /** Role ids; `*` is every person of the organisation. */
  roles: string[]
  persons: string[]
  /** Which publications the rule is about: in the organisation's name, in the author's own, or any. */
  inName: 'organisation' | 'own' | 'any'
}

/**
 * Who publishes on a channel.
 *
 * What is published on a page, an official account or a site is the organisation's word, whatever the author
 * says; in a group, a publication is in the name of the person who signs it, unless it is declared official.
 */
export const publishRoles = defineKind<'publish-roles', PublishRolesParameters>({
  id: 'publish-roles',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      roles: filledList,
      persons: filledList,
      inName: { type: 'string', enum: ['organisation', 'own', 'any'] },
    },
    anyOf: [{ required: ['roles'] }, { required: ['persons'] }],
  },
  defaults: { roles: [], persons: [], inName: 'organisation' },

  prepare({ roles, persons, inName }, charter) {
    const anyone = roles.includes('*')
    const roleNames = roles.filter((role) => role !== '*').map((role) => charter.roles[role] ?? role)

    return (situation, report) => {
      const { post, author, authorRoles, authorName, inOrganisationName, facts } = situation
      if (inName === 'organisation' && !inOrganisationName) return
      if (inName === 'own' && inOrganisationName) return
      if (anyone && author) return
      if (author && persons.includes(author.id)) return
      if (roles.some((role) => authorRoles.has(role))) return

      const names = persons.map((id) => facts.person(id)?.name ?? id)
      report({
        message: inOrganisationName ? 'organisation' : 'own',
        data: {
          author: authorName,
          channel: namedChannel(situation.channel),
          roles: roleNames,
          persons: names,
        },
        at: { field: 'author' },
        remedies: [
          // In a group one may write as oneself; on a page the word stays the organisation's.
          ...(post.capacity === 'official' && situation.channel.surface === 'group'
            ? [{ action: 'change-capacity', capacity: 'professional' }]
            : []),
          { action: 'remove-channel' },
        ],
      })
    }
  },
})
