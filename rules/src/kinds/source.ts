import { defineKind, textList } from '../kind.ts'
import { isHostOf } from '../text/hosts.ts'

export type SourceParameters = {
  /** Sites that need no verification, with their subdomains; besides the organisation's own and trusted ones. */
  trusted: string[]
  /** Whether the author may say « vérifiée »; otherwise only another source will do. */
  askVerified: boolean
}

/** The answer that settles a source: kept with the post, under the author's name. */
const QUESTION = 'source-checked'

/** Each link leads to an official or trusted site; another source is verified before it is shared. */
export const source = defineKind<'source', SourceParameters>({
  id: 'source',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { trusted: textList, askVerified: { type: 'boolean' } } },
  defaults: { trusted: [], askVerified: true },

  prepare({ trusted, askVerified }) {
    return ({ post, organisation, facts, text }, report) => {
      const answer = askVerified ? post.answers?.[QUESTION] : undefined
      if (answer === 'yes') return
      for (const { host, url, start, end } of text.links()) {
        const isKnown = (sites: readonly string[] | undefined) => sites?.some((site) => isHostOf(host, site))
        if (isKnown(trusted) || isKnown(organisation.domains) || isKnown(organisation.trustedDomains))
          continue
        if (facts.isPublished(url)) continue // our own post, elsewhere
        const at = { text: { start, end } }
        const remove = { action: 'remove-text', start, end }
        if (askVerified && answer === undefined)
          report({
            message: 'unverified',
            data: { host },
            at,
            remedies: [{ action: 'answer', question: QUESTION }, remove],
            ask: { id: QUESTION, answers: ['yes', 'no'] },
          })
        else report({ message: 'untrusted', data: { host }, at, remedies: [remove] })
      }
    }
  },
})
