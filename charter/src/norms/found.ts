import { clausesOf } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { commandOver } from './commands.ts'
import type { Command } from './commands.ts'
import type { Line } from './lines.ts'
import { mainPartFrom } from './main-part.ts'
import { readClause } from './reading.ts'
import type { Reading } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import { isReported } from './telling.ts'
import { subjectOf } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { isInfinitive } from './verbs.ts'

/** A clause that asks or states something, in its line. */
export type Found = {
  line: Line
  /** Where the last of several lines that state one thing ends. */
  last?: Line
  span: Span
  /** Folded. */
  clause: string
  reading: Reading
  /** The heading or lead-in it takes its modality from. */
  inherited: Command | null
  sentence: Span
  /** The question that this answers. */
  question: Line | null
  /** The question belongs to the quote: the answer says little without it. */
  isAnswer?: boolean
}

// Readings of bare words: what stands above them says whether they order, advise or allow.
const BARE = /^(?:infinitive|noun|list)$/
const NEGATIVE = /^(?:not-infinitive|to-avoid|no|ne-infinitive)$/

/** What the sentences of a line ask or state. */
export function foundIn(line: Line): Found[] {
  const { passage, folded } = line
  const sentences = sentencesOf(passage.text)
  if (passage.kind === 'question' || isQuestion(folded) || isReference(folded)) return []
  if (sentences.length === 1 && /:\s*$/.test(passage.text)) return []
  const found: Found[] = []
  let antecedent: Subject | null = null
  for (const sentence of sentences) {
    const last = found.at(-1)
    const text = folded.slice(sentence.start, sentence.end)
    const own = foundInSentence(line, sentence, text, antecedent)
    // « Un système de modération est en place. Celui-ci est manuel. » states one thing.
    if (
      last &&
      last.reading.modality === 'fact' &&
      own.length <= 1 &&
      /^(?:celui|celle|ceux|celles)-ci (?:est|sont)\b/.test(text)
    )
      found[found.length - 1] = {
        ...last,
        span: { start: last.span.start, end: sentence.end },
        clause: folded.slice(last.span.start, sentence.end),
      }
    else found.push(...own)
    const subject = subjectOf(text.slice(mainPartFrom(text).from))
    // « Ils » goes on with whom the sentence before last named.
    if (subject && subject.sort !== 'pronoun') antecedent = subject
  }
  return found
}

/** « Légifrance : www.legifrance.gouv.fr » */
const isReference = (folded: string) =>
  /(?:https?:\/\/|www\.)\S+$/.test(folded) &&
  folded.replace(/(?:https?:\/\/|www\.)\S+/g, '').split(/[\s']+/).length <= 12
const isQuestion = (folded: string) => /\?[\s»"”)]*$/.test(folded) && !/[.!] /.test(folded)

function foundInSentence(line: Line, sentence: Span, text: string, antecedent: Subject | null): Found[] {
  if (
    /^\s*:/.test(line.folded.slice(sentence.end)) ||
    /:\s*$/.test(text) ||
    /^(?:exemples?\b|par exemple|ex\.? ?:|source ?:)/.test(text)
  )
    return []
  if (isReported(line.passage.text.slice(sentence.start, sentence.end))) return []
  const open = openBracket(text)
  if (/\?[»"”)\s]*$/.test(text) && open < 0) return []
  const end = open < 0 ? sentence.end : sentence.start + open
  const found: Found[] = []
  let before: Found | null = null
  const parts = clausesOf(line.folded, { start: sentence.start, end })
  for (const [index, part] of parts.entries()) {
    const clause = line.folded.slice(part.start, part.end)
    const one = readPart(line, part, clause, sentence, before, antecedent)
    if (!one) continue
    before = one
    if (!isLeadOnly(one, parts[index + 1])) found.push(one)
  }
  return found
}

/** Where a bracket opens that the sentence does not close; -1 when there is none. */
function openBracket(text: string): number {
  const at = text.lastIndexOf('(')
  return at > 20 && !text.includes(')', at) ? at : -1
}

/** « Cela vous engage : - à respecter… »: the first words say nothing without what follows. */
const isLeadOnly = ({ reading, clause }: Found, next: Clause | undefined) =>
  next?.joined === 'list' && clause.length - reading.cue.end < 6

function readPart(
  line: Line,
  part: Clause,
  clause: string,
  sentence: Span,
  before: Found | null,
  antecedent: Subject | null,
): Found | null {
  const own = readLabelled(clause, line, antecedent)
  const base = {
    line,
    span: { start: part.start, end: part.end },
    clause,
    sentence,
    question: questionOf(line),
  }
  const isBare = own === null || BARE.test(own.by) || isUnderLeadIn(own, clause, line)
  if (part.joined === 'exception')
    return {
      ...base,
      reading: { ...(own ?? bare(clause)), modality: 'permission', by: 'exception', weight: 0.8 },
      inherited: null,
    }
  if (part.joined !== 'none' && before) {
    const carried = before.reading.modality
    if (own && NEGATIVE.test(own.by))
      return {
        ...base,
        reading: { ...own, modality: carried === 'obligation' ? 'prohibition' : carried },
        inherited: before.inherited,
      }
    if (isBare)
      return continues(part, clause, carried)
        ? {
            ...base,
            reading: { ...(own ?? bare(clause)), modality: carried, weight: before.reading.weight * 0.95 },
            inherited: before.inherited,
          }
        : null
  }
  if (part.joined === 'verb' && !before && isBare) return null
  if (own && !isBare)
    return isSaidHere(own, line, clause)
      ? { ...base, ...answering(base), reading: own, inherited: null }
      : null
  return inherit(line, base, own)
}

const SUBJECT = /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|c'est|cela|ceci) ?/
const NOUN_SUBJECT = /^(?:l[ea]s? |l'|cette |ces |ce |une? )/

/** « publier un contenu illicite » under « Il est interdit de : »: the lead-in orders, whatever words follow. */
function isUnderLeadIn(own: Reading, clause: string, { leadIn, passage }: Line): boolean {
  if (passage.kind !== 'item' || leadIn === null || leadIn.isHeading || NEGATIVE.test(own.by)) return false
  const head = /^(?:s'|se |l')?([a-z]+)\b/.exec(clause)
  return head !== null && isInfinitive(head[1]!) && own.cue.start >= head[0].length
}

/** Whether a part without an order of its own goes on with the one before. */
function continues(part: Clause, clause: string, modality: string): boolean {
  if (modality === 'fact' || SUBJECT.test(clause)) return false
  if (part.joined === 'list') return true
  if (modality === 'sanction') return true
  return !NOUN_SUBJECT.test(clause)
}

/** « Partage de liens : vérifier la source »: what follows the label is read. */
function readLabelled(clause: string, line: Line, antecedent: Subject | null): Reading | null {
  const isHeading = line.passage.kind === 'heading' && !line.isMapNode
  const label = /^[^:]{2,70} ?: (?=[a-z«])/.exec(clause)
  if (label) {
    const rest = readClause(clause.slice(label[0].length), isHeading)
    const whole = readClause(clause, isHeading)
    if (rest && (!whole || BARE.test(whole.by) || whole.by === 'imperative'))
      return shifted(rest, label[0].length)
    return whole
  }
  return readClause(clause, isHeading, antecedent)
}

const shifted = (reading: Reading, by: number): Reading => ({
  ...reading,
  from: reading.from + by,
  cue: { start: reading.cue.start + by, end: reading.cue.end + by },
})

const bare = (clause: string): Reading => ({
  modality: 'obligation',
  by: 'list',
  cue: { start: 0, end: clause.length },
  weight: 0.7,
  fact: null,
  subject: null,
  from: 0,
  condition: null,
})

const ORDERS =
  /^(?:imperative|present|future|must|il-faut|ne-present|not-imperative|ne-que|commits|do-not-hesitate|prefer|avoid|ne-modal|forbidden|watch|only|may)$/

/** Headings order only in whole sentences: « Je vérifie mes sources », « Respectez la loi ». */
function isSaidHere({ by, modality }: Reading, line: Line, clause: string): boolean {
  const word = /^(?:s'|se |bien )?([a-z]+)/.exec(clause)?.[1] ?? ''
  if (
    modality !== 'contact' &&
    modality !== 'fact' &&
    (NEGATIVE.test(by) || isInfinitive(word)) &&
    commandOver(line) === 'benefit'
  )
    return false
  if (line.passage.kind !== 'heading' || line.isMapNode) return true
  return ORDERS.test(by) && !isInfinitive(word)
}

// Care is owed even where the heading only says what one may do.
const CARE =
  /^(?:toujours |bien |ne )?(?:verifier|respecter|veiller|proteger|signaler|demander|citer|securiser|relire|eviter|garantir|preserver)\b/

function inherit(line: Line, base: Omit<Found, 'reading' | 'inherited'>, own: Reading | null): Found | null {
  const { clause } = base
  const isHeading = line.passage.kind === 'heading'
  if (isHeading && (line.isParent || !line.isMapNode)) return null
  const command = commandOver(line)
  if (command === 'benefit') return null
  const isDirect = line.leadIn !== null && !line.leadIn.isHeading
  if (own?.by === 'infinitive') {
    if (hasVerb(clause) && !isDirect) return null
    const isCare = command?.modality === 'permission' && CARE.test(clause.slice(own.from))
    return {
      ...base,
      reading:
        command && !isCare && own.modality === 'obligation' ? { ...own, modality: command.modality } : own,
      inherited: isCare ? null : command,
    }
  }
  // Later sentences of a bullet with a verb of their own stand by themselves.
  if (base.sentence.start > 0 && own?.subject?.verb && BARE.test(own.by)) return null
  if (base.sentence.start > 0 && own === null && subjectOf(clause.slice(mainPartFrom(clause).from))?.verb)
    return null
  const isBullet = line.passage.kind === 'item' || line.passage.kind === 'cell' || line.isMapNode
  if (isBullet && command && (isDirect || !hasVerb(clause)))
    return {
      ...base,
      reading: { ...(own ?? bare(clause)), modality: command.modality, by: 'list' },
      inherited: command,
    }
  return own ? { ...base, reading: own, inherited: null } : null
}

const hasVerb = (clause: string) =>
  /\b(?:est|sont|c'est|peut|peuvent|permet|permettent|ont|demande|suppose|implique|revient a|necessite|s'applique|vous [a-z]+ez|nous [a-z]+ons)\b/.test(
    clause.replace(/\b(?:qui|que|qu'|dont|où) [^,]*/g, ''),
  )

function questionOf({ previous }: Line): Line | null {
  if (!previous) return null
  return previous.passage.kind === 'question' || isQuestion(previous.folded) ? previous : null
}

/** An answer of a few words is quoted with its question. */
function answering({
  question,
  clause,
  sentence,
  line,
}: Pick<Found, 'question' | 'clause' | 'sentence' | 'line'>): { isAnswer?: boolean } {
  const isWhole =
    question !== null &&
    sentence.start < 3 &&
    /^(?:risques? |sanctions? |oui\b|non\b)/.test(clause) &&
    line.passage.kind !== 'heading'
  return isWhole ? { isAnswer: true } : {}
}
