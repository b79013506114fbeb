import type { Organisation } from '../case.ts'
import { defineKind, textList } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import { isPublication } from '../situation.ts'
import { tagsFinder } from '../text/tags.ts'
import type { TagsFinder } from '../text/tags.ts'

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
    const ofCharter: Expected = { tags, find: tagsFinder(tags) }

    return ({ post, facts, channel, inOrganisationName, text }, report) => {
      if (!isPublication(post) || (networks.length > 0 && !networks.includes(channel.network))) return
      const expected = tags.length > 0 ? ofCharter : facts.once(tagsByNetwork).get(channel.network)
      if (!expected || expected.tags.length === 0) return
      // In one's own name, only what is about the organisation is a relay.
      if (!inOrganisationName && post.action !== 'share' && ownNames(facts)(text.words()).length === 0) return
      const found = expected.find(text.words())
      if (first ? text.value.slice(0, found[0]?.start).trim() === '' && found.length > 0 : found.length > 0)
        return
      const [tag = ''] = expected.tags
      report({
        message: first ? 'not-first' : 'missing',
        data: { tags: expected.tags },
        at: { field: 'text' },
        remedies: first
          ? [{ action: 'replace-text', start: 0, end: 0, with: `${tag} ` }]
          : [{ action: 'append-text', text: tag }],
      })
    }
  },
})

type Expected = { tags: string[]; find: TagsFinder }

function tagsByNetwork({ channels = [] }: Organisation): Map<string, Expected> {
  const byNetwork = new Map<string, string[]>()
  for (const { network, hashtags = [] } of channels)
    byNetwork.set(network, [...new Set([...(byNetwork.get(network) ?? []), ...hashtags])])
  return new Map([...byNetwork].map(([network, tags]) => [network, { tags, find: tagsFinder(tags) }]))
}
