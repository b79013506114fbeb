import { LOOKS } from './confusables.ts'
import { isForeign, readableHost, siteHost } from './hosts.ts'
import { isHosting } from './hosting.ts'
import { knownSites } from './known-sites.ts'
import { registrableDomain } from './registrable-domain.ts'

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

/**
 * What the name of a host reads as, when all of its letters are foreign ones that pass for Latin: « раураl » whole in
 * Cyrillic. Under an ending of another alphabet (.рф) such a name is at home.
 */
export function readsAsLatin(host: string): string | undefined {
  if (!isForeign(host)) return undefined
  const labels = readableHost(host).split('.')
  if (!/^[a-z]+$/.test(labels.at(-1)!)) return undefined
  const hides = labels.some((label) => /[^\0-\x7f]/.test(label) && /^[a-z0-9-]+$/.test(looksOf(label)))
  return hides ? labels.map(looksOf).join('.') : undefined
}

const looksOf = (text: string) => [...text].map((letter) => latinFor(letter)).join('')
// A digit is not a disguise by itself.
const latinFor = (letter: string) => (letter <= '\x7f' ? letter : (LOOKS[letter] ?? letter))

/** What a host looks like at a glance: without accents, foreign letters as Latin ones, rn as m. */
function skeleton(host: string): string {
  const readable = readableHost(host)
  const plain = readable === host ? host : readable.normalize('NFD').replace(/\p{M}/gu, '')
  if (!MAY_LOOK_LIKE.test(plain)) return plain
  return [...plain]
    .map((letter) => LOOKS[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}
const MAY_LOOK_LIKE = /[^a-z.-]|rn|vv/

// Shorter names are one letter away from too many honest ones; an organisation's own name is worth more doubt.
const SHORTEST_OWN = 5
const SHORTEST_TRUSTED = 7
const DISGUISES = new Set(
  'connexion connexions compte comptes securite secure login verification paiement support'.split(' '),
)

/** Finds the site that a host imitates; undefined when it is one of the sites, or looks like none of them. */
export type ImitatedBy = (host: string) => string | undefined

/** Prepares the sites that others may imitate: an organisation's own, and those that it trusts. */
export function imitationsOf(own: readonly string[], trusted: readonly string[]): ImitatedBy {
  const sites = [...own, ...trusted].map(siteHost).filter((site) => site.includes('.'))
  if (sites.length === 0) return () => undefined
  const known = knownSites(sites)
  // Most links lead to one of the sites: what others are compared with is made for the first that does not.
  let imitated: ImitatedBy | undefined
  return (host) =>
    known(host) === undefined ? (imitated ??= comparedWith(own, trusted, sites))(host) : undefined
}

function comparedWith(
  own: readonly string[],
  trusted: readonly string[],
  sites: readonly string[],
): ImitatedBy {
  const whole = new Set(sites)
  const skeletons = new Map(sites.map((site) => [skeleton(site), site]))
  const dashed = new Map(sites.map((site) => [site.replaceAll('.', '-'), site]))
  const lengths = [...new Set(sites.map((site) => site.split('.').length))]
  const named = new Map<string, string>()
  const near = new Map<string, string[]>()
  for (const [list, shortest] of [
    [own, SHORTEST_OWN],
    [trusted, SHORTEST_TRUSTED],
  ] as const)
    for (const site of list.map(siteHost)) {
      const name = nameOf(site)
      if (name.length < shortest || named.has(name)) continue
      named.set(name, site)
      for (const form of shortened(name)) {
        const names = near.get(form)
        if (names) names.push(name)
        else near.set(form, [name])
      }
    }

  return (host) => {
    const labels = host.split('.')
    return (
      asLeftLabels(labels, whole, lengths) ??
      asSkeleton(labels, skeletons, lengths) ??
      asDashes(labels, dashed, named) ??
      asNearName(nameOf(host), named, near)
    )
  }
}

/** lestilleuls.be.example.com */
function asLeftLabels(labels: string[], sites: ReadonlySet<string>, lengths: number[]): string | undefined {
  for (const length of lengths)
    for (let i = 0; i + length < labels.length; i++) {
      const part = labels.slice(i, i + length).join('.')
      if (sites.has(part)) return part
    }
  return undefined
}

function asSkeleton(labels: string[], skeletons: ReadonlyMap<string, string>, lengths: number[]) {
  for (const length of lengths) {
    const site = skeletons.get(skeleton(labels.slice(-length).join('.')))
    if (site !== undefined) return site
  }
  return undefined
}

/** lestilleuls-be.example, mon-compte-lestilleuls-be.example, lestilleuls-connexion.example */
function asDashes(labels: string[], dashed: ReadonlyMap<string, string>, named: ReadonlyMap<string, string>) {
  for (const label of labels) {
    const whole = dashed.get(label)
    if (whole !== undefined) return whole
    for (let dash = label.indexOf('-'); dash >= 0; dash = label.indexOf('-', dash + 1)) {
      const [before, after] = [label.slice(0, dash), label.slice(dash + 1)]
      const site = dashed.get(before) ?? dashed.get(after)
      if (site !== undefined) return site
      const disguised = DISGUISES.has(after) ? before : DISGUISES.has(before) ? after : undefined
      if (disguised !== undefined && named.has(disguised)) return named.get(disguised)
    }
  }
  return undefined
}

function asNearName(name: string, named: ReadonlyMap<string, string>, near: ReadonlyMap<string, string[]>) {
  if (named.has(name)) return undefined // the same name elsewhere: one may own several endings
  for (const form of shortened(name))
    for (const own of near.get(form) ?? []) if (isOneEditAway(name, own)) return named.get(own)
  return undefined
}

/** The label that people remember: `lestilleuls` in `blog.lestilleuls.be`, and in `lestilleuls.wordpress.com`. */
function nameOf(host: string): string {
  const domain = registrableDomain(host) ?? host
  const [name = ''] = domain.split('.')
  if (!isHosting(domain) || domain === host) return name
  return host
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1)!
}

/** A name, and the name without each of its letters: two names that are one edit apart share one of these. */
function shortened(name: string): string[] {
  const forms = [name]
  for (let i = 0; i < name.length; i++) forms.push(name.slice(0, i) + name.slice(i + 1))
  return forms
}

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
