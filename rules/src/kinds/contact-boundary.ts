import { defineKind, filledList } from '../kind.ts'

export type ContactBoundaryParameters = {
  /** Who does not write in private to whom: kinds of person, as the list of people names them. */
  pairs: { from: string[]; to: string[] }[]
  /** The contact of the organisation to go through instead. */
  contact: string
}

/** Between these people, exchanges go through the organisation's own number, address or accounts. */
export const contactBoundary = defineKind<'contact-boundary', ContactBoundaryParameters>({
  id: 'contact-boundary',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      pairs: {
        type: 'array',
        items: {
          type: 'object',
          properties: { from: filledList, to: filledList },
          required: ['from', 'to'],
        },
        minItems: 1,
      },
      contact: { type: 'string', minLength: 1 },
    },
  },
  defaults: {
    pairs: [
      {
        from: ['staff', 'volunteer', 'contractor'],
        to: ['beneficiary', 'family', 'pupil', 'patient'],
      },
    ],
    contact: 'communication',
  },

  prepare({ pairs, contact }, charter) {
    return ({ post, channel, author, facts, organisation }, report) => {
      if (post.action !== 'message' && channel.surface !== 'message') return
      if (channel.official || !author || !post.to) return
      const bound = pairs.filter(({ from }) => from.includes(author.kind))

      for (const id of new Set(post.to)) {
        const person = facts.person(id)
        if (!person || id === author.id || !bound.some(({ to }) => to.includes(person.kind))) continue
        const own = organisation.contacts?.[contact]
        const { phone, email, url } = own ?? charter.contacts[contact] ?? {}
        report({
          message: 'private',
          data: {
            author: author.name,
            person: person.name,
            personId: id,
            ways: [phone, email, url].filter((way) => way !== undefined),
          },
          at: { field: 'to' },
          remedies: [...(own ? [{ action: 'ask', contact }] : []), { action: 'remove-channel' }],
        })
      }
    }
  },
})
