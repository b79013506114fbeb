import { PUBLIC_SUFFIXES } from '../data/public-suffixes.ts'
import { isAddress, readableHost } from './hosts.ts'

/** A label of the list, with the labels that may stand before it. */
type Suffix = { isSuffix: boolean; before: Map<string, Suffix> }

let known: Map<string, Suffix> | undefined

/**
 * The part of a host under which anyone may register a name, by the section of the public suffix list that
 * registries keep: `co.uk`, `asso.fr`, `be`.
 */
export function publicSuffixOf(host: string): string {
  const labels = host.split('.')
  return labels.slice(labels.length - suffixLength(readableHost(host).split('.'))).join('.')
}

/** The name that was registered: `lestilleuls.be` for `blog.lestilleuls.be`; undefined for an address or a mere suffix. */
export function registrableDomain(host: string): string | undefined {
  if (isAddress(host)) return undefined
  const labels = host.split('.')
  const length = suffixLength(readableHost(host).split('.'))
  return length < labels.length && !labels.includes('') ? labels.slice(-length - 1).join('.') : undefined
}

/** In labels. */
function suffixLength(labels: readonly string[]): number {
  known ??= read(PUBLIC_SUFFIXES)
  let length = 1
  let suffixes = known
  for (let depth = 1; depth <= labels.length; depth++) {
    const label = labels[labels.length - depth]!
    if (suffixes.has(`!${label}`)) return depth - 1
    const any = suffixes.get('*')
    const suffix = suffixes.get(label) ?? any
    if (!suffix) break
    if (suffix.isSuffix || any) length = depth
    suffixes = suffix.before
  }
  return length
}

/** `fr(asso,com),jp(kawasaki-(*,!city))`: a hyphen at the end of a label says that it is no suffix by itself. */
function read(list: string): Map<string, Suffix> {
  const root = new Map<string, Suffix>()
  const open = [root]
  let last = root
  for (const [, label = '', mark] of list.matchAll(/([^(),]*)([(),]|$)/g)) {
    const names = open.at(-1)!
    if (label !== '') {
      const isSuffix = !label.endsWith('-')
      const before = new Map<string, Suffix>()
      names.set(isSuffix ? label : label.slice(0, -1), { isSuffix, before })
      last = before
    }
    if (mark === '(') open.push(last)
    if (mark === ')') open.pop()
  }
  return root
}

// What governments register nobody else may: « gouv.fr » is a suffix, and yet all of it is the State's.
const GOVERNMENT = /^(?:gouv|gov|gob|govt|gc|admin|mil)\./

/** Whether a suffix is open to anyone: to trust it would be to trust everybody. */
export const isOpenSuffix = (site: string) => publicSuffixOf(site) === site && !GOVERNMENT.test(site)
