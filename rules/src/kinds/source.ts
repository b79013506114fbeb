import type { Organisation } from '../case.ts'
import { defineKind, textList } from '../kind.ts'
import { knownSites } from '../text/known-sites.ts'

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
    const trustedHere = knownSites(trusted)

    return ({ post, facts, text }, report) => {
      const answer = askVerified ? post.answers?.[QUESTION] : undefined
      if (answer === 'yes') return
      const links = text.links()
      if (links.length === 0) return
      const known = facts.once(ownAndTrusted)
      for (const { host, url, start, end } of links) {
        if (trustedHere(host) !== undefined || known(host) !== undefined) continue
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

const ownAndTrusted = ({ domains = [], trustedDomains = [] }: Organisation) =>
  knownSites([...domains, ...trustedDomains])
