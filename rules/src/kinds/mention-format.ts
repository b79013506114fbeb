import type { Organisation } from '../case.ts'
import { defineKind, textList } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import { isPublication } from '../situation.ts'
import { folded } from '../text/fold.ts'

export type MentionFormatParameters = {
  /** Hashtags or handles, one of which is expected; none: those of the organisation's channels on this network. */
  tags: string[]
  /** Networks on which the rule holds, as channels name them; none: all. */
  networks: string[]
  /** Whether the text begins with it. */
  first: boolean
}

/** Whoever relays adds the organisation's hashtag or handle, as the charter writes it. */
export const mentionFormat = defineKind<'mention-format', MentionFormatParameters>({
  id: 'mention-format',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: { tags: textList, networks: textList, first: { type: 'boolean' } },
  },
  defaults: { tags: [], networks: [], first: false },

  prepare({ tags, networks, first }) {
    return ({ post, facts, organisation, channel, inOrganisationName, text }, report) => {
      if (!isPublication(post) || (networks.length > 0 && !networks.includes(channel.network))) return
      const expected = tags.length > 0 ? tags : tagsOf(organisation, channel.network)
      if (expected.length === 0) return
      // In one's own name, only what is about the organisation is a relay.
      if (!inOrganisationName && post.action !== 'share' && ownNames(facts)(text.words()).length === 0) return
      const value = folded(text.value)
      const has = (tag: string) =>
        first ? value.startsWith(folded(tag)) : ` ${value} `.split(/[\s,.;:!?()]+/).includes(folded(tag))
      if (expected.some(has)) return
      report({
        message: first ? 'not-first' : 'missing',
        data: { tags: expected },
        at: { field: 'text' },
        remedies: first
          ? [{ action: 'replace-text', start: 0, end: 0, with: `${expected[0]!} ` }]
          : [{ action: 'append-text', text: expected[0]! }],
      })
    }
  },
})

const tagsOf = ({ channels = [] }: Organisation, network: string): string[] => [
  ...new Set(channels.filter((one) => one.network === network).flatMap(({ hashtags = [] }) => hashtags)),
]
