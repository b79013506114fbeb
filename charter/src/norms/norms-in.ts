import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import { commandOver } from './commands.ts'
import type { Command } from './commands.ts'
import { clausesOf } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { fold } from './fold.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import type { Norm } from './norm.ts'
import { isNormative } from './normative.ts'
import { readClause } from './reading.ts'
import type { Reading } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import { normOf } from './norm-of.ts'

/** A clause that asks or states something, in its line. */
export type Found = {
  line: Line
  span: Span
  clause: string
  reading: Reading
  inherited: Command | null
  sentence: Span
  question: Line | null
}

/** The norms of a document, in its order; none when it is no charter. */
export function normsIn(imported: Imported, locale: Locale = 'fr'): Norm[] {
  const lines = linesOf(imported)
  if (!isNormative(lines)) return []
  return joined(lines.flatMap(foundIn)).flatMap((found) => normOf(found, imported, locale) ?? [])
}

const BARE = /^(?:infinitive|noun|list)$/

function foundIn(line: Line): Found[] {
  const { passage, folded } = line
  if (passage.kind === 'question' || (/\?\s*[»"”]?\s*$/.test(passage.text) && !/[.!] /.test(passage.text)))
    return []
  if (isLeadIn(line)) return []
  return sentencesOf(passage.text).flatMap((sentence) => foundInSentence(line, sentence, folded))
}

const isLeadIn = ({ passage }: Line) => /:\s*$/.test(passage.text) && sentencesOf(passage.text).length === 1

function foundInSentence(line: Line, sentence: Span, folded: string): Found[] {
  const text = folded.slice(sentence.start, sentence.end)
  if (
    /\?[»")\s]*$/.test(text) ||
    /:\s*$/.test(text) ||
    /^(?:exemples? ?:|par exemple|ex\.? ?:|source ?:)/.test(text)
  )
    return []
  const found: Found[] = []
  let before: Found | null = null
  for (const part of clausesOf(folded, sentence)) {
    const clause = folded.slice(part.start, part.end)
    const one = readPart(line, part, clause, sentence, before)
    if (!one) continue
    found.push(one)
    before = one
  }
  return found
}

function readPart(
  line: Line,
  part: Clause,
  clause: string,
  sentence: Span,
  before: Found | null,
): Found | null {
  const own = readLabelled(clause, line)
  const base = {
    line,
    span: { start: part.start, end: part.end },
    clause,
    sentence,
    question: questionOf(line),
  }
  if (before && part.joined !== 'none' && (!own || BARE.test(own.by)))
    return {
      ...base,
      reading: {
        ...(own ?? empty(clause)),
        modality: before.reading.modality,
        by: own?.by ?? 'list',
        weight: before.reading.weight * 0.95,
      },
      inherited: before.inherited,
    }
  if (own && !BARE.test(own.by))
    return isSaidHere(own, line) ? { ...base, reading: own, inherited: null } : null
  return inherit(line, base, own)
}

/** « Partage de liens : vérifier la source »: what follows the label is read. */
function readLabelled(clause: string, line: Line): Reading | null {
  const isHeading = line.passage.kind === 'heading'
  const label = /^[^:]{2,70} ?: (?=[a-z«])/.exec(clause)
  if (label) {
    const rest = readClause(clause.slice(label[0].length), isHeading)
    if (rest && rest.modality !== 'fact') return shifted(rest, label[0].length)
  }
  return readClause(clause, isHeading)
}

const shifted = (reading: Reading, by: number): Reading => ({
  ...reading,
  from: reading.from + by,
  cue: { start: reading.cue.start + by, end: reading.cue.end + by },
})

const empty = (clause: string): Reading => ({
  modality: 'obligation',
  by: 'list',
  cue: { start: 0, end: clause.length },
  weight: 0.7,
  fact: null,
  subject: null,
  from: 0,
  condition: null,
})

/** Headings order only in whole sentences: « Je vérifie mes sources », « Respectez la loi ». */
function isSaidHere(reading: Reading, line: Line): boolean {
  if (line.passage.kind !== 'heading') return true
  if (line.isMapNode) return true
  return (
    /^(?:imperative|present|future|must|il-faut|ne-present|not-imperative|ne-que|commits|do-not-hesitate|prefer|avoid|ne-modal|forbidden|watch)$/.test(
      reading.by,
    ) && !/^(?:eviter|veiller|assurer|s'assurer|privilegier)/.test(line.folded)
  )
}

function inherit(line: Line, base: Omit<Found, 'reading' | 'inherited'>, own: Reading | null): Found | null {
  const isBullet = line.passage.kind === 'item' || line.passage.kind === 'cell' || line.isMapNode
  if (line.isParent && (line.passage.kind === 'heading' || line.isMapNode)) return null
  if (line.passage.kind === 'heading' && !line.isMapNode) return null
  const command = commandOver(line)
  if (command === 'benefit') return null
  const isDirect = line.leadIn !== null && !line.leadIn.isHeading
  if (own?.by === 'infinitive') {
    if (hasVerb(base.clause)) return null
    return { ...base, reading: { ...own, modality: softer(own, command) }, inherited: command }
  }
  if (!isBullet) return own ? { ...base, reading: own, inherited: null } : null
  if (command && !(hasVerb(base.clause) && !isDirect)) {
    const reading = own ?? empty(base.clause)
    return { ...base, reading: { ...reading, modality: command.modality, by: 'list' }, inherited: command }
  }
  return own ? { ...base, reading: own, inherited: null } : null
}

const softer = (own: Reading, command: Command | null) =>
  command && own.modality === 'obligation' ? command.modality : own.modality

const hasVerb = (clause: string) =>
  /\b(?:est|sont|c'est|peut|peuvent|permet|permettent|a|ont|demande|suppose|implique|revient a|necessite|vous [a-z]+ez|nous [a-z]+ons)\b/.test(
    clause.replace(/\b(?:qui|que|qu'|dont|ou) [^,]*/g, ''),
  )

function questionOf({ previous }: Line): Line | null {
  if (!previous) return null
  return previous.passage.kind === 'question' || /\?\s*[»"”]?\s*$/.test(previous.passage.text)
    ? previous
    : null
}

/** « Un système de modération est en place. Celui-ci est manuel. » states one thing. */
function joined(found: Found[]): Found[] {
  const result: Found[] = []
  for (const one of found) {
    const last = result.at(-1)
    if (
      last &&
      last.line === one.line &&
      last.reading.modality === 'fact' &&
      /^(?:celui-ci|celle-ci|ceux-ci|celles-ci) (?:est|sont)\b/.test(one.clause)
    )
      result[result.length - 1] = {
        ...last,
        span: { start: last.span.start, end: one.span.end },
        clause: fold(last.line.passage.text.slice(last.span.start, one.span.end)),
      }
    else result.push(one)
  }
  return result
}
