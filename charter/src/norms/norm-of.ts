import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import { fold } from './fold.ts'
import { kindOfNorm } from './kinds/kind-of-norm.ts'
import type { Norm } from './norm.ts'
import type { Found } from './found.ts'
import { placeIn } from './places.ts'
import type { Span } from './span.ts'

/** What was found as a norm; null when its words are not in the source. */
export function normOf(found: Found, imported: Imported, _locale: Locale): Norm | null {
  const place = placeOf(found, imported.text)
  if (!place) return null
  const { line, clause, reading } = found
  const kind = kindOfNorm({
    clause: clause,
    leadIn:
      line.leadIn && !line.leadIn.isHeading
        ? line.leadIn.folded
        : found.question
          ? found.question.folded
          : '',
    heading: fold(line.passage.path.at(-1) ?? ''),
    modality: reading.modality,
    fact: reading.fact,
    isBare: reading.by === 'list' || reading.by === 'noun' || found.inherited !== null,
  })
  return {
    quote: imported.text.slice(place.start, place.end),
    ...place,
    modality: found.reading.modality,
    bearer: null,
    action: '',
    condition: null,
    exceptions: [],
    kind: kind.kind,
    parameters: {},
    holes: [],
    confidence: found.reading.weight,
    strength: 'informational',
    why: `${found.reading.by}: ${found.clause.slice(found.reading.cue.start, found.reading.cue.end).slice(0, 60)}${found.inherited ? ' <- ' + found.inherited.text : ''} // ${kind.score.toFixed(1)} ${kind.words.join(', ')}`,
    path: found.line.passage.path,
  }
}

/** With the question that a short answer answers, the other lines of a list, and the arrow of a node. */
function placeOf({ line, last, span, question, isAnswer, reading }: Found, text: string): Span | null {
  const place = placeIn(line.passage, span)
  if (!place) return null
  const end =
    last && last !== line ? placeIn(last.passage, { start: 0, end: last.passage.text.length }) : place
  const begin =
    isAnswer && question ? placeIn(question.passage, { start: 0, end: question.passage.text.length }) : place
  const start = (begin ?? place).start
  const arrow = reading.modality === 'contact' ? /(?:=>|->|→|⇒) ?$/.exec(text.slice(0, start))?.[0].length : 0
  return { start: start - (arrow ?? 0), end: (end ?? place).end }
}
