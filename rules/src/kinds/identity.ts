import { defineKind } from '../kind.ts'
import { folded } from '../text/fold.ts'
import { indexOfWords } from '../text/words.ts'

export type IdentityParameters = {
  /** Whether one signs with one's real name, with one's organisation, or as one likes. */
  mode: 'real-name' | 'affiliation' | 'free'
  /** In whose voice the rule holds. */
  capacities: ('official' | 'professional' | 'personal')[]
}

/** Words of a function in a name, and the roles that carry it. */
const FUNCTIONS: [words: string[], roles: string[]][] = [
  [['directeur', 'directrice', 'directeur général', 'directrice générale'], ['director']],
  [
    ['président', 'présidente'],
    ['president', 'board'],
  ],
  [['porte-parole'], ['spokesperson', 'communication']],
  [['maire'], ['mayor']],
  [['gestionnaire de contenu', 'gestionnaire de contenus'], ['content-manager']],
]

/** The name shown says who speaks, and claims no function that is not held. */
export const identity = defineKind<'identity', IdentityParameters>({
  id: 'identity',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      mode: { type: 'string', enum: ['real-name', 'affiliation', 'free'] },
      capacities: {
        type: 'array',
        items: { type: 'string', enum: ['official', 'professional', 'personal'] },
      },
    },
  },
  defaults: { mode: 'real-name', capacities: ['official', 'professional'] },

  prepare({ mode, capacities }) {
    return ({ post, author, authorRoles, organisation, channelId }, report) => {
      const shown = post.displayName
      if (!shown) return
      const at = { field: 'displayName' }
      const remedies = [{ action: 'ask', contact: 'communication' }]
      for (const [words, roles] of FUNCTIONS) {
        const claimed = words.find((word) => indexOfWords(shown, word) >= 0)
        if (claimed !== undefined && !roles.some((role) => authorRoles.has(role)))
          report({ message: 'function', data: { name: shown, function: claimed }, at, remedies })
      }
      // An account of the register speaks under the organisation's name.
      if (channelId !== undefined || !capacities.includes(post.capacity) || mode === 'free') return
      const isSigned =
        author !== undefined && namesOf(author.name).every((name) => indexOfWords(shown, name) >= 0)
      if (mode === 'real-name' && !isSigned)
        report({ message: 'pseudonym', data: { name: shown }, at, remedies })
      const ours = [organisation.name, ...(organisation.names ?? [])]
      if (mode === 'affiliation' && !ours.some((name) => indexOfWords(shown, name) >= 0))
        report({
          message: 'unaffiliated',
          data: { name: shown, organisation: organisation.name },
          at,
          remedies,
        })
    }
  },
})

/** The words of a name that are not initials. */
const namesOf = (name: string) =>
  folded(name)
    .split(' ')
    .filter((word) => word.length > 2)
