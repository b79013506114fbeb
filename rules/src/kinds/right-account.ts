import type { Organisation } from '../case.ts'
import { defineKind } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { folded } from '../text/fold.ts'

export type RightAccountParameters = {
  /** Asks even when the organisation has one account only on this network. */
  always: boolean
}

/** The answer is kept with the post, under the author's name. */
const QUESTION = 'right-account'

/** The author confirms the account, and nobody publishes under a colleague's name. */
export const rightAccount = defineKind<'right-account', RightAccountParameters>({
  id: 'right-account',
  subject: 'post',
  strength: 'block',
  parameters: { type: 'object', properties: { always: { type: 'boolean' } } },
  defaults: { always: false },
  hold: () => 'recorded',

  prepare({ always }) {
    return ({ post, facts, organisation, channel, channelId, author, inOrganisationName }, report) => {
      // An account that is not the organisation's is known by the name it shows, or by its own.
      const shown =
        post.displayName ?? (channelId === undefined && !channel.official ? channel.name : undefined)
      if (shown && (!author || folded(author.name) !== folded(shown))) {
        const other = facts.once(peopleByName).get(folded(shown))
        if (other !== undefined && other !== post.author) {
          report({
            message: 'someone-else',
            data: { name: shown },
            at: { field: post.displayName ? 'displayName' : 'channel' },
            remedies: [{ action: 'remove-channel' }],
          })
          return
        }
      }
      if (!inOrganisationName || !isPublication(post) || channelId === undefined) return
      const answer = post.answers?.[QUESTION]
      if (answer === 'yes') return
      const isOne = !organisation.channels?.some(
        (one) => one.id !== channelId && one.official && !one.closed && one.network === channel.network,
      )
      if (answer === undefined && isOne && !always) return
      const data = { channel: namedChannel(channel) }
      const at = { field: 'channel' }
      if (answer === 'no') report({ message: 'wrong', data, at, remedies: [{ action: 'remove-channel' }] })
      else
        report({
          message: 'confirm',
          data,
          at,
          atMost: 'review',
          remedies: [{ action: 'answer', question: QUESTION }],
          ask: { id: QUESTION, answers: ['yes', 'no'] },
        })
    }
  },
})

const peopleByName = ({ people = [] }: Organisation) =>
  new Map(people.map(({ id, name }) => [folded(name), id]))
