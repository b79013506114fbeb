import { LOOKS } from './confusables.ts'
import { isForeign, readableHost, siteHost } from './hosts.ts'

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/** A label with letters of two alphabets. */
export const mixesScripts = (host: string) =>
  isForeign(host) &&
  readableHost(host)
    .split('.')
    .some((label) => SCRIPTS.filter((script) => script.test(label)).length > 1)

/** What a host looks like at a glance: without accents, foreign letters as Latin ones, rn as m. */
function skeleton(host: string): string {
  const plain = readableHost(host).normalize('NFD').replace(/\p{M}/gu, '')
  return [...plain]
    .map((letter) => LOOKS[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

// Shorter names are one letter away from too many honest ones.
const SHORTEST_NAME = 7

/** The site that a host imitates; undefined when it is that site, or looks like none of them. */
export function imitated(host: string, sites: readonly string[]): string | undefined {
  const own = sites.map(siteHost).filter((site) => site !== '')
  if (own.some((site) => host === site || host.endsWith(`.${site}`))) return undefined
  return own.find((site) => imitates(host, site))
}

function imitates(host: string, site: string): boolean {
  if (`.${host}.`.includes(`.${site}.`)) return true // lestilleuls.be.example.com
  const labels = host.split('.')
  const end = labels.slice(-site.split('.').length).join('.')
  if (skeleton(end) === skeleton(site)) return true
  const [name, ownName] = [nameOf(end), nameOf(site)]
  if (ownName.length < SHORTEST_NAME) return false
  const dashed = site.replaceAll('.', '-')
  return (
    labels.some((label) => label === dashed || label.startsWith(`${dashed}-`)) || isOneEditAway(name, ownName)
  )
}

/** The label that people remember: `lestilleuls` in `lestilleuls.be`. */
const nameOf = (host: string) => host.split('.').at(-2) ?? host

/** One letter added, left out, changed, or two exchanged. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
  if (restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
