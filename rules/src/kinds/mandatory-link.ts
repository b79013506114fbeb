import { defineKind, textList } from '../kind.ts'
import { isPublication } from '../situation.ts'
import { isHostOf } from '../text/hosts.ts'

export type MandatoryLinkParameters = {
  /** `official`: a page of the organisation's own sites; `any`: any source. */
  to: 'official' | 'any'
  /** Sites that do besides the organisation's own, with their subdomains. */
  sites: string[]
  /** Purposes that ask for a link, as an author declares them; none: every publication. */
  purposes: string[]
}

/** A publication leads to the official site, or to its source. */
export const mandatoryLink = defineKind<'mandatory-link', MandatoryLinkParameters>({
  id: 'mandatory-link',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: { to: { type: 'string', enum: ['official', 'any'] }, sites: textList, purposes: textList },
  },
  defaults: { to: 'official', sites: [], purposes: [] },

  prepare({ to, sites, purposes }) {
    return ({ post, organisation: { domains = [] }, text }, report) => {
      if (!isPublication(post)) return
      if (purposes.length > 0 && !(post.purpose && purposes.includes(post.purpose))) return
      const known = [...domains, ...sites]
      const links = text.links()
      if (
        to === 'any' ? links.length > 0 : links.some(({ host }) => known.some((site) => isHostOf(host, site)))
      )
        return
      const [site] = known
      report({
        message: to === 'any' ? 'no-source' : 'no-link',
        data: { sites: known },
        at: { field: 'text' },
        remedies: to === 'official' && site ? [{ action: 'append-text', text: `https://${site}/` }] : [],
      })
    }
  },
})
