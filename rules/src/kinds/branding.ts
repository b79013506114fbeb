import { defineKind, textList } from '../kind.ts'
import { namedChannel } from '../situation.ts'
import type { Person } from '../case.ts'
import { folded } from '../text/fold.ts'
import { matcherOf, wordsOf } from '../text/words.ts'
import { ownNames } from '../organisation-names.ts'

export type BrandingParameters = {
  /** Roles that may use the name, logo and mark elsewhere than on the official accounts. */
  roles: string[]
  /** Marks that are protected as the organisation's names are. */
  marks: string[]
  /** Whether authors are asked if the logo is in its current version. */
  askVersion: boolean
}

/** The answer that settles the version of a logo. */
const QUESTION = 'logo-current'

/** The logo and the mark of the organisation appear on its own accounts, or where someone allowed it. */
export const branding = defineKind<'branding', BrandingParameters>({
  id: 'branding',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: { roles: textList, marks: textList, askVersion: { type: 'boolean' } },
  },
  defaults: { roles: [], marks: [], askVersion: false },

  prepare({ roles, marks, askVersion }) {
    const findMark = matcherOf(marks.map((mark) => [mark, mark] as const))
    const approval = roles.length > 0 ? [{ action: 'request-approval', roles, mode: 'any' }] : []

    return (situation, report) => {
      const { post, channel, channelId, author, authorRoles, organisation, facts } = situation
      const isOwn = channel.official && situation.inOrganisationName
      const isAllowed = isOwn || roles.some((role) => authorRoles.has(role))

      for (const { id: media, containsLogo } of post.media ?? []) {
        if (!containsLogo) continue
        const remedies = [...approval, { action: 'remove-media', media }]
        const answer = askVersion ? post.answers?.[QUESTION] : 'yes'
        if (!isAllowed)
          report({
            message: 'logo',
            data: { organisation: organisation.name, media, channel: namedChannel(channel) },
            at: { media },
            remedies,
          })
        else if (answer === undefined)
          report({
            message: 'version',
            data: { media },
            at: { media },
            atMost: 'advise',
            remedies: [{ action: 'answer', question: QUESTION }],
            ask: { id: QUESTION, answers: ['yes', 'no'] },
          })
        else if (answer !== 'yes') report({ message: 'outdated', data: { media }, at: { media }, remedies })
      }

      // An account of the register was given its name; one that is only described was not.
      const shown = post.displayName ?? (channelId === undefined ? channel.name : undefined)
      if (isAllowed || !shown || namesSomeone(shown, author)) return
      const words = wordsOf(shown)
      const [mark] = [...ownNames(facts)(words), ...findMark(words)]
      if (mark)
        report({
          message: 'account',
          data: { shown, mark: mark.value },
          at: { field: post.displayName ? 'displayName' : 'channel' },
          remedies: organisation.contacts?.communication ? [{ action: 'ask', contact: 'communication' }] : [],
        })
    }
  },
})

// Shorter words are no names: « de », « Le ».
const LEAST_LETTERS = 3

/** « Nadia – Les Tilleuls » says where Nadia works; « Les Tilleuls » alone speaks as the organisation. */
function namesSomeone(shown: string, author: Person | undefined): boolean {
  const words = folded(shown).split(/[^\p{L}]+/u)
  return folded(author?.name ?? '')
    .split(/[^\p{L}]+/u)
    .some((name) => name.length >= LEAST_LETTERS && words.includes(name))
}
