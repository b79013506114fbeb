import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import { fold } from './fold.ts'
import type { Found } from './found.ts'
import { holesOf } from './holes.ts'
import { kindOfNorm } from './kinds/kind-of-norm.ts'
import type { KindFound } from './kinds/kind-of-norm.ts'
import type { Norm } from './norm.ts'
import { parametersOf } from './parameters.ts'
import { placeIn } from './places.ts'
import type { Span } from './span.ts'
import { strengthOf } from './strength-of.ts'
import { whyOf } from './why.ts'
import { wordingOf } from './wording.ts'

/** What was found as a norm; null when its words are not in the source. */
export function normOf(found: Found, imported: Imported, locale: Locale, before: Norm | null): Norm | null {
  const place = placeOf(found, imported.text)
  if (!place) return null
  const { line, reading } = found
  const kind = carried(found, kindOf(found), before)
  const said = figuresText(found)
  const parameters = { ...parametersOf(kind.kind, said), ...(said === found.clause ? {} : yearIn(said)) }
  const orders =
    reading.modality !== 'fact' && reading.modality !== 'sanction' && reading.modality !== 'contact'
  return {
    quote: imported.text.slice(place.start, place.end),
    ...place,
    modality: reading.modality,
    ...wordingOf(found),
    kind: kind.kind,
    parameters,
    holes: holesOf(kind.kind, parameters, orders),
    confidence: confidenceOf(found, kind),
    strength: strengthOf(kind.kind, reading.modality),
    why: whyOf(found, kind, locale),
    path: line.passage.path,
  }
}

function kindOf({ line, clause, reading, question, inherited }: Found): KindFound {
  const leadIn = line.leadIn && !line.leadIn.isHeading ? line.leadIn.folded : (question?.folded ?? '')
  return kindOfNorm({
    clause,
    leadIn,
    heading: fold(line.passage.path.at(-1) ?? ''),
    modality: reading.modality,
    fact: reading.fact,
    isBare: reading.by === 'list' || reading.by === 'noun' || inherited !== null,
  })
}

const TAKES_UP =
  /^(?:elles?|ils?|celui-ci|celle-ci|ceux-ci|celles-ci|ce document|cet accord|cette (?:autorisation|demande|validation|regle|mention|publication)|ces (?:photos|images|comptes|donnees)) /

/** « Elle est retirée sous 48 h » is about what the norm before it is about. */
function carried({ clause, line }: Found, kind: KindFound, before: Norm | null): KindFound {
  if (kind.kind !== 'read' || kind.score > 0 || before === null || before.kind === 'read') return kind
  const isNear = before.path === line.passage.path && TAKES_UP.test(clause)
  return isNear ? { kind: before.kind, score: 2, words: [] } : kind
}

const COUNTED = /^(?:ces|cette|ceux-ci|celles-ci|ils|elles) /

/** « Ces comptes » are those that the sentence before counted. */
function figuresText({ line, clause, sentence, reading }: Found): string {
  if (reading.modality !== 'fact' || !COUNTED.test(clause)) return clause
  const before =
    line.folded
      .slice(0, sentence.start)
      .split(/(?<=[.!?]) /)
      .filter(Boolean)
      .at(-1) ?? ''
  return `${before} ${clause}`
}

/** « en 2016 »: when the count was made. */
function yearIn(text: string): { year?: number } {
  const found = /\ben ((?:19|20)\d\d)\b/.exec(text)
  return found ? { year: Number(found[1]) } : {}
}

/** How sure the words are, less so where the kind hangs on one weak word. */
function confidenceOf({ reading }: Found, kind: KindFound): number {
  const ofKind = kind.kind === 'read' ? 0.9 : Math.min(1, 0.7 + kind.score * 0.06)
  return Math.round(reading.weight * ofKind * 100) / 100
}

/** With the question that a short answer answers, the other lines of a list, and the arrow of a node. */
function placeOf({ line, last, span, question, isAnswer, reading }: Found, text: string): Span | null {
  const place = placeIn(line.passage, span)
  if (!place) return null
  const end = last && last !== line ? wholePlace(last.passage) : place
  const begin = isAnswer && question ? wholePlace(question.passage) : place
  const start = (begin ?? place).start
  const arrow =
    reading.modality === 'contact' ? /(?:=>|->|→|⇒) ?$/.exec(text.slice(Math.max(0, start - 4), start)) : null
  return { start: start - (arrow?.[0].length ?? 0), end: (end ?? place).end }
}

const wholePlace = (passage: Found['line']['passage']) =>
  placeIn(passage, { start: 0, end: passage.text.length })
