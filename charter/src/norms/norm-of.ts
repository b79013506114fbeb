import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import type { Norm } from './norm.ts'
import type { Found } from './norms-in.ts'
import { placeIn } from './places.ts'

/** What was found as a norm; null when its words are not in the source. */
export function normOf(found: Found, imported: Imported, _locale: Locale): Norm | null {
  const place = placeIn(found.line.passage, found.span)
  if (!place) return null
  return {
    quote: imported.text.slice(place.start, place.end),
    ...place,
    modality: found.reading.modality,
    bearer: null,
    action: '',
    condition: null,
    exceptions: [],
    kind: 'read',
    parameters: {},
    holes: [],
    confidence: found.reading.weight,
    strength: 'informational',
    why: `${found.reading.by}: ${found.clause.slice(found.reading.cue.start, found.reading.cue.end).slice(0, 60)}${found.inherited ? ' <- ' + found.inherited.text : ''}`,
    path: found.line.passage.path,
  }
}
