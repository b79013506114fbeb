import { isHosting } from './hosting.ts'

const PLAIN = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/

/** The host of a site as an organisation writes it: `rtbf.be`, `www.rtbf.be` and `https://rtbf.be/info` are one. */
export function siteHost(site: string): string {
  if (PLAIN.test(site)) return plainHost(site) // the usual form needs no parser, which costs 1 µs
  const address = /^[a-z]+:\/\//i.test(site) ? site : `https://${site}`
  return URL.canParse(address) ? plainHost(new URL(address).hostname) : ''
}

/** Without the final dot and the `www.` that lead to the same place. */
export function plainHost(hostname: string): string {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
  return host.startsWith('www.') ? host.slice(4) : host
}

/** Whether a host is a site or one of its subdomains; the sites that a service hosts are not that service. */
export function isHostOf(host: string, site: string): boolean {
  const of = siteHost(site)
  return of !== '' && (host === of || (host.endsWith(`.${of}`) && hasSubdomains(of)))
}

/** Whether what stands before a site is its own: neither `.fr` nor `wordpress.com` answers for all of its sites. */
export const hasSubdomains = (site: string) => site.includes('.') && !isHosting(site)

/** Whether a host, as `URL` writes it, is numbers and not a name. */
export const isAddress = (host: string) => host.startsWith('[') || IPV4.test(host)
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/

/**
 * A host name in the letters that a browser may show: `xn--` labels decoded (RFC 3492).
 * A label that does not decode stays as it is.
 */
export function readableHost(host: string): string {
  if (!isForeign(host)) return host
  if (host !== last.host) last = { host, readable: host.split('.').map(readableLabel).join('.') }
  return last.readable
}

// Several questions are asked of one host after the other.
let last = { host: '', readable: '' }

const readableLabel = (label: string) =>
  label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label

/** Whether some letter of a host, as `URL` writes it, is not of the ASCII ones. */
export const isForeign = (host: string) => host.includes('xn--')

// RFC 3492, section 5
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128]

function decoded(code: string): string | undefined {
  const basic = code.lastIndexOf('-')
  const output = basic > 0 ? [...code.slice(0, basic)].map((letter) => letter.charCodeAt(0)) : []
  let [point, index, bias] = [FIRST_CODE, 0, FIRST_BIAS]
  for (let at = basic > 0 ? basic + 1 : 0; at < code.length; index++) {
    const before = index
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(code.charCodeAt(at++))
      if (digit < 0) return undefined
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapted(index - before, length, before === 0)
    point += Math.floor(index / length)
    index %= length
    if (point > 0x10ffff) return undefined
    output.splice(index, 0, point)
  }
  return String.fromCodePoint(...output)
}

function digitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97
  return unit >= 48 && unit <= 57 ? unit - 22 : -1
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
