import type { Cue } from './cues/index.ts'
import { cues } from './cues/index.ts'
import { SOFTENERS } from './cues/recommendations.ts'
import type { Fact } from './facts.ts'
import { factIn } from './facts.ts'
import type { Asked } from './forms.ts'
import { AIMS, fromFact, fromForm, HUMAN } from './forms.ts'
import { mainPartFrom } from './main-part.ts'
import type { Modality } from './norm.ts'
import type { Span } from './span.ts'
import { subjectOf } from './subjects.ts'
import type { Subject } from './subjects.ts'

/** How a clause was understood. */
export type Reading = {
  modality: Modality
  /** What led to it: id of a cue, of a form of the verb, or a fact. */
  by: string
  /** The words that say it, in the clause. */
  cue: Span
  weight: number
  fact: Fact | null
  subject: Subject | null
  /** Where the main clause begins, in the clause. */
  from: number
  condition: Span | null
}

/** A clause that asks nothing and states nothing a charter relies on is null. */
export function readClause(
  clause: string,
  isHeading = false,
  antecedent: Subject | null = null,
): Reading | null {
  const { from, condition } = mainPartFrom(clause)
  const main = clause.slice(from)
  if (AIM.test(main)) return null
  const subject = resolved(subjectOf(main), antecedent)
  const reading =
    fromCues(main, clause, from, subject) ?? fromForm(main, subject) ?? fromFact(main, isHeading)
  if (!reading) return null
  return {
    ...reading,
    cue: { start: reading.cue.start + from, end: reading.cue.end + from },
    subject,
    from,
    condition,
  }
}

// « Cette charte vise à… », « notre ambition est de… »: why a text was written, and no rule of it.
const AIM =
  /^(?:(?:[a-z'’«»-]+ ){0,8}(?:vis(?:e|ent) (?:egalement |aussi |notamment |ainsi |donc )?a |(?:a|ont) (?:egalement |aussi |notamment )?pour (?:but|objectif|objet|vocation|ambition|finalite)|se veut|se propose|souhaite(?:nt)? (?:ainsi )?(?:rappeler|favoriser|promouvoir))|(?:notre|l'|son|leur|le|un des|les) (?:ambition|objectif|but|objectifs|volonte|enjeu)s?\b.{0,60}\b(?:est|sont)\b)/

/** « Ils » are those that the sentence before named. */
const resolved = (subject: Subject | null, antecedent: Subject | null): Subject | null =>
  subject?.sort === 'pronoun' && antecedent?.sort === 'role' && !antecedent.isBody
    ? { ...subject, sort: 'role' }
    : subject

function fromCues(main: string, clause: string, from: number, subject: Subject | null): Asked | null {
  let best: { cue: Cue; start: number; end: number } | null = null
  for (const cue of cues) {
    const found = cue.pattern.exec(cue.isWhole ? clause : main)
    if (!found || cue.holds?.(found[0]) === false) continue
    const start = cue.isWhole ? Math.max(0, found.index - from) : found.index
    if (isRelative(main, start) && !cue.rules) continue
    if (
      cue.modality === 'contact' &&
      /\b(?:l'|les |le |la |lui |leur )(?:inviter|orienter|rediriger|renvoyer)\b/.test(main)
    )
      continue
    if (!best || isBefore(cue, start, best))
      best = { cue, start, end: endOfWord(main, start + found[0].length) }
  }
  if (!best) return null
  return adjusted(best.cue, { start: best.start, end: best.end }, main, subject)
}

/** Cues may stop inside a word: « entraîn ». */
function endOfWord(text: string, at: number): number {
  if (!/[a-z]$/.test(text.slice(0, at))) return at
  let end = at
  while (/[a-z]/.test(text.charAt(end))) end++
  return end
}

function isBefore(cue: Cue, start: number, best: { cue: Cue; start: number }): boolean {
  if (cue.rules !== best.cue.rules) return cue.rules === true
  if (cue.rules) return false
  return start < best.start
}

const RELATIVE =
  /(?:^|[ ,])(?:qui|que|qu'|dont|où|lesquel(?:le)?s|auxquel(?:le)?s) ?(?:[a-z'-]+ ){0,5}(?:[a-z]')?$/
const COMPLETIVE =
  /(?:faut|est|veille[rz]?|assure\w*|sorte|ce|afin|pour|alors|lors|important|essentiel|preferable|indispensable|necessaire|demande\w*|attend\w*|souhait\w+|prevu|entendu|rappel\w*|noter|notez|sachez|reconnait|conscien\w+|consider\w+|estime\w*|tete|esprit|fait|plus|moins|autant|ainsi|bien|espere\w*|accepte\w*|et|ou) (?:que|qu')/

function isRelative(main: string, start: number): boolean {
  const before = main.slice(Math.max(0, start - 48), start)
  return RELATIVE.test(before) && !COMPLETIVE.test(before)
}

const CONSEQUENCE =
  /^(?:donc |parfois |aussi |egalement |ainsi |vous |toujours |vite |rapidement |facilement |n'|ne )*(?:entrainer|avoir|n'avoir|influencer|nuire|causer|ternir|affecter|compromettre|engager|provoquer|devenir|sembler|paraitre|constituer|representer|porter (?:atteinte|prejudice)|impacter|rester|demeurer|arriver|conduire|poser|exister|s'averer|contenir|generer|perdurer|se retourner|servir|toucher|etre (?:mal )?(?:copi|capture|retrouve|diffuse|interpret|percu|amene|considere|vu|lu|utilise|detourn|repris|concern|consulte|partage par)|sortir|circuler|figurer dans|heurter|blesser|choquer|permettre|contribuer|expliquer|aider|apporter une|se revel|reveler)/

function adjusted(cue: Cue, span: Span, main: string, subject: Subject | null): Asked | null {
  const after = main.slice(span.end).trimStart()
  const found: Asked = { modality: cue.modality, by: cue.id, cue: span, weight: cue.weight, fact: null }
  if (cue.id === 'may') {
    const stated = subject && HUMAN.test(subject.sort) ? null : factIn(main)
    if (stated === 'moderation') return fromFact(main, false)
    if (
      subject && HUMAN.test(subject.sort)
        ? /^(?:etre (?:amene|concerne|percu|vu|consider)|avoir (?:des|un|une|tendance))/.test(after)
        : CONSEQUENCE.test(after)
    )
      return fromFact(main, false)
    if (/^(?:-on|-il|-elle|-ils|-je)/.test(main.slice(span.end))) return null
  }
  if (cue.id === 'ne-modal') {
    if (
      /\b(?:responsables?|garantir)\b/.test(after.slice(0, 60)) &&
      /^(?:etre |en aucun cas |pas |sera |garantir|tenu)/.test(after)
    )
      return { ...found, modality: 'fact', by: 'liability', fact: 'liability' }
    if (isRestrictive(after))
      return {
        ...found,
        modality: /(?:peu|pour)/.test(main.slice(span.start, span.end)) ? 'permission' : 'obligation',
        by: 'ne-que',
      }
  }
  if (cue.modality === 'obligation') {
    if (cue.id === 'must' && AIMS.test(after)) return null
    const beginning = main.slice(span.end, span.end + 90)
    if (
      /^ ?(?:[a-z' -]{0,25})?\b(?:a|de|d'|que|qu'|vous|bien)? ?(?:ne |n')(?:pas|jamais|rien|plus|en aucun)/.test(
        beginning,
      ) ||
      /^ ?(?:bien )?(?:de|a|d') ?(?:pas|jamais) /.test(beginning)
    )
      return { ...found, modality: 'prohibition', by: 'ne-infinitive' }
    if (SOFTENERS.test(main)) return { ...found, modality: 'recommendation', by: 'softener' }
  }
  return found
}

const isRestrictive = (after: string) =>
  /^(?:[a-z'-]+ ){1,8}?(?:que|qu')\b/.test(after) &&
  !/^(?:[a-z'-]+ ){0,4}?(?:pas|jamais|plus|aucun|rien|ni)\b/.test(after)
