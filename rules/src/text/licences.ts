import { folded } from './fold.ts'

/** A licence as a rule compares it. `credit`: it asks to name the author. */
export type Licence = { id: string; credit: boolean; nonCommercial?: true }

const PLAIN: readonly (readonly [words: string, licence: Licence])[] = [
  ['tous droits reserves', { id: 'reserved', credit: true }],
  ['all rights reserved', { id: 'reserved', credit: true }],
  ['cc0', { id: 'cc0', credit: false }],
  ['cc zero', { id: 'cc0', credit: false }],
  ['publicdomain', { id: 'public-domain', credit: false }],
  ['public domain', { id: 'public-domain', credit: false }],
  ['domaine public', { id: 'public-domain', credit: false }],
  ['licence ouverte', { id: 'licence-ouverte', credit: true }],
  ['etalab', { id: 'licence-ouverte', credit: true }],
  // Their licences ask for no credit: unsplash.com/license, pexels.com/license, pixabay.com/service/license-summary.
  ['unsplash', { id: 'unsplash', credit: false }],
  ['pexels', { id: 'pexels', credit: false }],
  ['pixabay', { id: 'pixabay', credit: false }],
  // An agreement with the author keeps the right to be named (Code de la propriété intellectuelle, L121-1).
  ['contrat', { id: 'agreement', credit: true }],
  ['contract', { id: 'agreement', credit: true }],
  ['cession', { id: 'agreement', credit: true }],
  ['autorisation', { id: 'agreement', credit: true }],
  ['permission', { id: 'agreement', credit: true }],
]

/**
 * Reads a licence however it is written: « CC BY-NC 4.0 », « Creative Commons Attribution », or its address.
 *
 * @returns undefined for a licence that is not known here
 */
export function licenceOf(written: string): Licence | undefined {
  const parts = folded(written)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
  const words = ` ${parts.join(' ')} `
  const plain = PLAIN.find(([known]) => words.includes(` ${known} `))
  if (plain) return plain[1]

  const has = (...some: string[]) => some.some((word) => parts.includes(word))
  if (!has('cc', 'creative', 'creativecommons') && parts[0] !== 'by') return undefined
  if (!has('by', 'attribution')) return undefined
  const nonCommercial = has('nc', 'noncommercial') || words.includes(' pas d utilisation commerciale ')
  const id = [
    'cc-by',
    ...(nonCommercial ? ['nc'] : []),
    ...(has('nd', 'noderivatives') || words.includes(' pas de modification ') ? ['nd'] : []),
    ...(has('sa', 'sharealike') || words.includes(' partage dans les memes conditions ') ? ['sa'] : []),
  ].join('-')
  return nonCommercial ? { id, credit: true, nonCommercial } : { id, credit: true }
}
