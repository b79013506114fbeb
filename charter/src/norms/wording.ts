import { fold } from './fold.ts'
import type { Found } from './found.ts'
import { readClause } from './reading.ts'
import { subjectOf } from './subjects.ts'
import { trimmed } from './span.ts'
import type { Span } from './span.ts'

/** Who, what, when and but for whom, in the charter's own words. */
export type Wording = {
  bearer: string | null
  action: string
  condition: string | null
  exceptions: string[]
}

const EXCEPTION =
  /,? ?\b(?:sauf|excepte|hormis|hors cas|a l'exception d[e'us]+|a l'exclusion d[e'us]+|a moins (?:que|d')|sans (?:l'|un |une |leur |son |votre )?(?:accord|autorisation|consentement|avis|permission|validation)|en dehors (?:de|des|du))\b[^,;]*/g
const CONDITION =
  /,? ?\b(?:si (?!possible)|s'ils? |lorsqu[e'] ?|quand |des lors qu[e'] ?|en cas d[e'] ?|dans le cas (?:ou|où|d[e']) ?|au cas (?:ou|où) |a condition (?:que|de|d')|sous reserve (?:que|de|du|d')|avant (?:de |d'|toute? )|pendant |durant |lors d[eu'] ?|tant que |apres (?:avoir|toute?|validation))[^;]*$/

export function wordingOf(found: Found): Wording {
  const { clause, line, span, reading } = found
  const written = line.passage.text.slice(span.start, span.end)
  const text = clause.length === written.length ? clause : fold(written)
  const excepted = [...text.matchAll(EXCEPTION)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const after = Math.min(text.length, reading.from)
  const trailing = CONDITION.exec(text.slice(after))
  const tail = trailing && trailing.index > 0 ? { start: after + trailing.index, end: text.length } : null
  const condition = reading.condition ?? tail
  const firstExcepted = excepted[0]?.start ?? text.length
  const end = Math.min(tail?.start ?? text.length, firstExcepted > after ? firstExcepted : text.length)
  const words = (part: Span) => {
    const { start, end: stop } = trimmed(written, part)
    return written.slice(start, stop).replace(/\s+/g, ' ').replace(/\.$/, '')
  }
  return {
    bearer: bearerOf(found, words),
    action: words({ start: actionFrom(text, found), end: Math.max(end, after + 1) }),
    condition: condition ? words(condition) : null,
    exceptions: excepted
      .filter(({ start }) => start >= after || start === 0)
      .map(words)
      .filter(Boolean),
  }
}

/** After « les agents doivent », « il est interdit de »; an imperative is the action itself. */
function actionFrom(text: string, { reading }: Found): number {
  if (
    /^(?:imperative|infinitive|noun|list|not-imperative|not-infinitive|avoid|none|no|prefer|do-not-hesitate|watch|register|moderation|scope|liability|breach|penalty|contact|question|write-to|to-do|cap)$/.test(
      reading.by,
    )
  )
    return reading.from
  if (reading.modality === 'fact' || reading.modality === 'sanction' || reading.modality === 'contact')
    return reading.from
  if (/^(?:ne-present|ne-que|present|future|passive)$/.test(reading.by)) return reading.cue.start
  const rest = text.slice(reading.cue.end)
  const glue =
    /^(?: (?:de|a|que|pas|plus|jamais|donc|egalement|aussi)\b| d'| qu')*/.exec(rest)?.[0].length ?? 0
  return rest.slice(glue).trim() === '' ? reading.from : reading.cue.end + glue
}

function bearerOf({ reading, inherited }: Found, words: (part: Span) => string): string | null {
  const { subject, from } = reading
  if (subject && (subject.sort === 'role' || subject.sort === 'reader' || subject.sort === 'writer')) {
    const end = Math.min(
      subject.verb?.start ?? subject.end,
      reading.cue.start >= from ? Math.max(reading.cue.start - from, 1) : subject.end,
    )
    const said = words({ start: from, end: from + end }).replace(
      /\s+(?:ne|n['’]|se|s['’]|y|en|le|la|les|l['’])$/i,
      '',
    )
    // « Nous vous encourageons »: it is the reader who is encouraged.
    if (/^(?:nous|je) (?:vous|te)$/i.test(said)) return said.split(/\s+/)[1]!
    if (said !== '' && said.length < 160) return said
  }
  return inherited ? bearerOfLeadIn(inherited.text) : null
}

/** « Les agents doivent : » */
function bearerOfLeadIn(text: string): string | null {
  const folded = fold(text)
  const reading = readClause(folded.replace(/[\s:]+$/, ''))
  const from = reading?.from ?? 0
  const subject = subjectOf(folded.slice(from))
  if (!subject || !/^(?:role|reader|writer)$/.test(subject.sort)) return null
  const end = subject.verb?.start ?? subject.end
  const said = text
    .slice(from, from + end)
    .trim()
    .replace(/\s+(?:ne|n['’]|se|s['’])$/i, '')
  return said === '' ? null : said
}
