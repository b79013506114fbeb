import { defineKind, textList } from '../kind.ts'
import type { Hit } from '../kind.ts'
import { INVISIBLE, fold } from '../text/fold.ts'
import { isHostOf, plainHost, readableHost } from '../text/hosts.ts'
import type { Link } from '../text/links.ts'
import { isSiteName } from '../text/links.ts'
import { imitated, mixesScripts } from '../text/look-alikes.ts'
import { isShortener } from '../text/shorteners.ts'

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
    return ({ organisation, text }, report) => {
      for (const link of text.links()) {
        if (allow.some((site) => isHostOf(link.host, site)) && !hasUserPart(link)) continue
        const sites = [...(organisation.domains ?? []), ...(organisation.trustedDomains ?? [])]
        const found = faultOf(link, shorteners, sites)
        if (!found) continue
        const { start, end } = link
        report({ ...found, at: { text: { start, end } }, remedies: [{ action: 'remove-text', start, end }] })
      }
    }
  },
})

const hasUserPart = ({ parsed }: Link) => parsed.username !== '' || parsed.password !== ''
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/

/** The gravest fault of a link: what it does to the reader first, then what is only unusual. */
function faultOf(
  link: Link,
  shorteners: readonly string[],
  sites: readonly string[],
): Hit<'misleading-link'> | undefined {
  const { host, parsed } = link
  const fact = { host: readableHost(host) }
  if (hasUserPart(link)) return { message: 'user-part', data: fact }
  if (hasHiddenCharacters(link.url)) return { message: 'hidden-characters', data: fact }
  const like = imitated(host, sites)
  if (like !== undefined) return { message: 'look-alike', data: { ...fact, like } }
  if (mixesScripts(host)) return { message: 'mixed-scripts', data: fact }
  const said = siteIn(link.label?.text)
  if (said !== undefined && said !== host && !host.endsWith(`.${said}`))
    return { message: 'other-site', data: { ...fact, said } }
  if (isShortener(host) || shorteners.some((site) => isHostOf(host, site)))
    return { message: 'shortener', data: fact }
  if (IPV4.test(host) || host.startsWith('[')) return { message: 'address', data: fact }
  if (parsed.port !== '') return { message: 'port', data: { ...fact, port: parsed.port } }
  return undefined
}

function hasHiddenCharacters(url: string): boolean {
  for (let i = 0; i < url.length; i++) {
    const unit = url.charCodeAt(i)
    if (unit > 127 && fold(unit) === INVISIBLE && !(unit >= 0x300 && unit <= 0x36f)) return true
  }
  return false
}

/** The site that the words of a link announce, when they are the name of one. */
function siteIn(label: string | undefined): string | undefined {
  const words = label?.trim()
  if (!words || /\s/.test(words)) return undefined
  const address = /^https?:\/\//i.test(words) ? words : isSiteName(words) ? `https://${words}` : undefined
  return address && URL.canParse(address) ? plainHost(new URL(address).hostname) : undefined
}
