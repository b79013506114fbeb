import { PUBLIC_SUFFIXES } from '../data/public-suffixes.ts'
import { isAddress, readableHost } from './hosts.ts'

/** Labels, and whether each ends a suffix, with the labels that may stand before it. */
type Suffixes = Map<string, { isSuffix: boolean; before: Suffixes }>

let endings: Map<string, string> | undefined
const known = new Map<string, Suffixes>()

function suffixesUnder(ending: string): Suffixes {
  let suffixes = known.get(ending)
  if (!suffixes) {
    endings ??= byEnding(PUBLIC_SUFFIXES)
    const list = endings.get(ending)
    if (list === undefined) return NONE
    known.set(ending, (suffixes = read(list)))
  }
  return suffixes
}

const NONE: Suffixes = new Map()

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

/** In labels; a top-level one is a suffix by the list's default rule. */
function suffixLength(labels: readonly string[]): number {
  let length = 1
  let suffixes = suffixesUnder(labels.at(-1)!)
  for (let depth = 2; depth <= labels.length; depth++) {
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

const [OPENING, CLOSING, COMMA] = ['(', ')', ','].map((mark) => mark.charCodeAt(0))

/** Where the labels before each top-level one are written: reading them all would take ten milliseconds. */
function byEnding(list: string): Map<string, string> {
  const endings = new Map<string, string>()
  let depth = 0
  let from = 0
  let opening = 0
  for (let i = 0; i < list.length; i++) {
    const unit = list.charCodeAt(i)
    if (unit === OPENING && depth++ === 0) opening = i
    if (unit === CLOSING && --depth === 0) endings.set(list.slice(from, opening), list.slice(opening + 1, i))
    if (unit === COMMA && depth === 0) from = i + 1
  }
  return endings
}

/** `asso,com,kawasaki-(*,!city)`: a hyphen at the end of a label says that it is no suffix by itself. */
function read(list: string): Suffixes {
  const root: Suffixes = new Map()
  const open = [root]
  let last = root
  for (const [, label = '', mark] of list.matchAll(/([^(),]*)([(),]|$)/g)) {
    const names = open.at(-1)!
    if (label !== '') {
      const isSuffix = !label.endsWith('-')
      last = new Map()
      names.set(isSuffix ? label : label.slice(0, -1), { isSuffix, before: last })
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
