import type { Article } from '@balise/rules'
import { ID } from './fields.ts'
import type { Place, Report } from './mistakes.ts'

// « 3.4 Groupes », « 3. Groupes », « Article 3 : Groupes », « Article 3.4 – Groupes »
const NUMBERED =
  /^(?:article )?(\d{1,3}(?:\.\d{1,3}){0,5})(?:\.(?= )|[ \u00a0\u202f]?[:–—-](?= )|\)(?= ))? (.+)$/i

/** Reads « 3.4 Groupes privés {#groupes-prives} »: the number, the title, the identifier. */
export function readHeading(text: string, place: Place, report: Report): Omit<Article, 'level' | 'blocks'> {
  const opening = text.endsWith('}') ? text.lastIndexOf('{') : -1
  const attributes = opening < 0 ? '' : text.slice(opening)
  const words = opening < 0 ? text : text.slice(0, opening).replace(/ +$/, '')
  const names = attributes.slice(1, -1).split(' ').filter(Boolean)
  const isUnnumbered = names.at(-1) === '.unnumbered'
  if (isUnnumbered) names.pop()
  const isRight =
    names.length === 0 || (names.length === 1 && names[0]![0] === '#' && ID.test(names[0]!.slice(1)))
  if (!isRight) report(place, 'heading-attributes', { got: attributes })

  const [, number = null, title = words] = (isUnnumbered ? null : NUMBERED.exec(words)) ?? []
  const id = names[0]?.slice(1) ?? slugOf(title)
  if (title === '' || id === '') report(place, 'empty-heading', {})
  return { id, number, title }
}

/** True when a title would be read as beginning with a number: the writer then says that it does not. */
export function looksNumbered(title: string): boolean {
  return NUMBERED.test(title)
}

/** « Droit à l’image » → `droit-a-l-image` */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
