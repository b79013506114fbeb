import { defineKind } from '../kind.ts'

export type EndorsementParameters = {
  /** Whether sharing engages whoever shares, in this charter. */
  engages: boolean
}

/** Sharing what someone else wrote: the charter says what it means. */
export const endorsement = defineKind<'endorsement', EndorsementParameters>({
  id: 'endorsement',
  subject: 'post',
  strength: 'advise',
  parameters: { type: 'object', properties: { engages: { type: 'boolean' } } },
  defaults: { engages: true },
  hold: () => 'recorded',

  prepare({ engages }) {
    const question = 'endorsement'
    return ({ post, facts, organisation, text }, report) => {
      if (post.action !== 'share' || post.answers?.[question] !== undefined) return
      // What is our own engages nobody further.
      const links = text.links()
      if (
        links.length > 0 &&
        links.every(({ url, host }) => facts.isPublished(url) || isOwn(host, organisation.domains))
      )
        return
      report({
        message: engages ? 'engages' : 'free',
        data: {},
        at: { field: 'action' },
        remedies: [{ action: 'answer', question }],
        ask: { id: question, answers: ['yes', 'no'] },
      })
    }
  },
})

const isOwn = (host: string, domains: readonly string[] = []) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
