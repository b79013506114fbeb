import { defineKind, textList } from '../kind.ts'
import type { Hit } from '../kind.ts'
import type { Organisation } from '../case.ts'
import { INVISIBLE, fold } from '../text/fold.ts'
import { isAddress, readableHost } from '../text/hosts.ts'
import { knownSites } from '../text/known-sites.ts'
import type { KnownSites } from '../text/known-sites.ts'
import { linksIn } from '../text/links.ts'
import type { Link } from '../text/links.ts'
import { imitationsOf, mixesScripts, readsAsLatin } from '../text/look-alikes.ts'
import type { ImitatedBy } from '../text/look-alikes.ts'
import { registrableDomain } from '../text/registrable-domain.ts'
import { isShortener } from '../text/shorteners.ts'
import { MOST_CUES } from '../text/spans.ts'

export type MisleadingLinkParameters = {
  /** Shorteners to refuse besides the built-in list. */
  shorteners: string[]
  /** Sites this rule leaves alone, with their subdomains. */
  allow: string[]
}

/** A link shows the site it leads to: no shortener, imitation, mixed alphabet, user part, bare address or odd port. */
export const misleadingLink = defineKind<'misleading-link', MisleadingLinkParameters>({
  id: 'misleading-link',
  subject: 'post',
  strength: 'review',
  parameters: { type: 'object', properties: { shorteners: textList, allow: textList } },
  defaults: { shorteners: [], allow: [] },

  prepare({ shorteners, allow }) {
    const [allowed, shortening] = [knownSites(allow), knownSites(shorteners)]

    return ({ facts, text }, report) => {
      const links = text.links()
      if (links.length === 0) return
      const sites = facts.once(sitesOf)
      let left = MOST_CUES
      for (const [place, link] of links.entries()) {
        if (allowed(link.host) !== undefined && !hasUserPart(link)) continue
        const found = faultOf(link, announcedBy(text.value, link, links[place - 1]), shortening, sites)
        if (!found) continue
        if (left-- === 0) break
        const { start, end } = link
        report({ ...found, at: { text: { start, end } }, remedies: [{ action: 'remove-text', start, end }] })
      }
    }
  },
})

type Sites = { own: KnownSites; imitatedBy: ImitatedBy }

const sitesOf = ({ domains = [], trustedDomains = [] }: Organisation): Sites => ({
  own: knownSites(domains),
  imitatedBy: imitationsOf(domains, trustedDomains),
})

const hasUserPart = ({ parsed }: Link) => parsed.username !== '' || parsed.password !== ''

/** The gravest fault of a link: what it does to the reader first, then what is only unusual. */
function faultOf(
  link: Link,
  said: string | undefined,
  shortening: KnownSites,
  { own, imitatedBy }: Sites,
): Hit<'misleading-link'> | undefined {
  const { host, parsed } = link
  const fact = { host: readableHost(host) }
  if (hasUserPart(link)) return { message: 'user-part', data: fact }
  if (hasHiddenCharacters(link.url)) return { message: 'hidden-characters', data: fact }
  const like = imitatedBy(host)
  if (like !== undefined) return { message: 'look-alike', data: { ...fact, like } }
  if (mixesScripts(host)) return { message: 'mixed-scripts', data: fact }
  const latin = readsAsLatin(host)
  if (latin !== undefined) return { message: 'other-script', data: { ...fact, like: latin } }
  if (said !== undefined && siteOf(said) !== siteOf(host) && own(host) === undefined)
    return { message: 'other-site', data: { ...fact, said } }
  if (isShortener(host) || shortening(host) !== undefined) return { message: 'shortener', data: fact }
  if (isAddress(host)) return { message: 'address', data: fact }
  if (parsed.port !== '') return { message: 'port', data: { ...fact, port: parsed.port } }
  return undefined
}

const siteOf = (host: string) => registrableDomain(host) ?? host

function hasHiddenCharacters(url: string): boolean {
  for (let i = 0; i < url.length; i++) {
    const unit = url.charCodeAt(i)
    if (unit > 127 && fold(unit) === INVISIBLE && !(unit >= 0x300 && unit <= 0x36f)) return true
  }
  return false
}

// « service-public.fr : https://… », « service-public.fr → https://… »
const ANNOUNCES = /^[ \u00a0\u202f]{0,2}(?::|→|➡\ufe0f?|👉|=>|->|\()\s{0,2}$/u
const LONGEST_JOINT = 8

/** The site that the words of a link announce: its label in Markdown, or a bare name of a site just before it. */
function announcedBy(text: string, { label, start }: Link, before: Link | undefined): string | undefined {
  if (label) return linksIn(label.text)[0]?.host
  if (!before || start - before.end > LONGEST_JOINT || /[/:]/.test(before.url)) return undefined
  return ANNOUNCES.test(text.slice(before.end, start)) ? before.host : undefined
}
