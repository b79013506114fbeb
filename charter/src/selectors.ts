import { AUDIENCES, readSelector, SURFACES } from '@balise/rules'
import { isTexts, reportWrong } from './fields.ts'
import type { Report } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { Fields } from './yaml.ts'
import { HOLE } from './yaml.ts'

// Ids and networks are in lower case: « Facebook » would match nothing.
const SELECTOR = /^(?:\*|[a-z0-9][a-z0-9-]*(?::[a-z0-9][a-z0-9-]*)?)$/

/**
 * Reads `on`: one selector or a list, any of which is enough; nothing means everywhere.
 * A surface or an audience that does not exist would silently match nothing: it is a mistake.
 */
export function readSelectors(fields: Fields, report: Report): string[] {
  const given = fields.value.on ?? []
  if (given === HOLE) return []
  const selectors = typeof given === 'string' ? [given] : given
  if (!isTexts(selectors)) {
    reportWrong(fields, 'on', 'selectors', given, report)
    return []
  }
  selectors.forEach((selector, index) => {
    const path = typeof given === 'string' ? 'on' : `on[${index}]`
    if (!SELECTOR.test(selector)) return reportWrong(fields, path, 'selectors', selector, report)
    if (readSelector(selector)) return
    const [network, after = ''] = selector.split(':')
    const known: string[] = network === 'audience' ? [...AUDIENCES] : [...SURFACES]
    report(fields.place(path), 'unknown-surface', { selector, nearest: nearest(after, known), known }, path)
  })
  return selectors
}
