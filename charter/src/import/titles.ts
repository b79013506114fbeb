import { isCapitals } from './lines.ts'
import type { Marked } from './structure.ts'

const LONGEST = 100
const MOST_WORDS = 14

/** A short line that stands alone above others. */
export function looksLikeHeading(marked: readonly Marked[], index: number): boolean {
  const { words, paragraph } = marked[index]!
  const next = marked[index + 1]
  if (!next || next.paragraph.said?.kind === 'cell') return false
  if (words.length > LONGEST || words.split(' ').length > MOST_WORDS) return false
  if (/[.;,…!]$/.test(words) || /[.;!?] \p{Lu}/u.test(words) || !/^[\p{Lu}«"“\d]/u.test(words)) return false
  if (/@|https?:|www\.|^\d{1,2}(?:er)? \p{L}+ \d{4}$|^[\d\s./-]+$|\.{2,}|…/u.test(words) || isNames(words))
    return false
  if (IMPRINT.test(words)) return false
  if (isCapitals(words) || (paragraph.weight ?? 0) >= 1) return !isLeadIn(words)
  if (!paragraph.isApart && index > 0) return false
  if (/:$/.test(words)) return !isLeadIn(words)
  if (isSaying(words)) return false
  return next.paragraph.isApart || next.mark !== null || next.words.length > words.length
}

// Who adopted it, when, where: said of the charter, and heading nothing.
const IMPRINT =
  /^(?:adoptée?s?|approuvée?s?|validée?s?|votée?s?|fait|signée?s?|mise? à jour|dernière mise|version|rédigée?|document|en vigueur)(?!\p{L}).*(?:\d|par |le )/iu

/** « Les agents doivent : », « Sont interdits : »: the list completes the sentence. */
export const isLeadIn = (words: string): boolean =>
  /:$/.test(words) && (hasFiniteVerb(words) || LEAD_IN.test(words))

const LEAD_IN =
  /^(?:exemples?|par exemple|attention|rappel|remarque|note|nb|important|ainsi|à savoir|notamment|interdits?|autorisés?|sont|est|il s'agit|de|d'|pour|afin)(?![\p{L}])/iu

const FINITE =
  /(?<![\p{L}])(?:est|sont|était|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|faut|s'engagent?|veillent?|a|ont|avons|respectent?|utilisent?|publient?|[\p{L}']{2,}(?:ez|ons))(?![\p{L}])/iu
const NOT_VERBS =
  /(?<![\p{L}])(?:chez|assez|rendez-vous|rez|nez|actions?|informations?|questions?|publications?|\p{L}+(?:tions?|sions?|gions?|nions?|raisons?|façons?|saisons?|maisons?)|à|bons?|sons?|dons?|tons?)(?![\p{L}])/giu

export const hasFiniteVerb = (words: string): boolean =>
  FINITE.test(words.replaceAll(/[’ʼ]/g, "'").replaceAll(NOT_VERBS, ' '))

const SHORT_ORDER = 7

/** A sentence that only lost its full stop; not « Je vérifie mes sources » nor « Protégez vos données », which head a text. */
function isSaying(words: string): boolean {
  if (isAsked(words)) return false
  if (/^(?:je|j['’])(?:\s|\p{L})/iu.test(words)) return false
  const isOrder = /^(?:ne |n['’])?\p{Lu}?\p{L}+ez(?:-(?:vous|la|le|les))?\s/u.test(words)
  if (isOrder && words.split(' ').length <= SHORT_ORDER) return false
  return hasFiniteVerb(words)
}

const LINKING =
  /(?:^|[\s'’])(?:de|du|des|la|le|les|l|d|et|en|à|au|aux|sur|pour|par|un|une|avec|dans|nos|vos|son|sa|ses|notre|votre)(?=[\s'’]|$)/u

/** Only capitalised words, four or more: who wrote it. */
const isNames = (words: string): boolean => {
  const all = words.split(/[\s,]+/)
  return all.length >= 4 && !LINKING.test(words) && all.every((word) => /^\p{Lu}[\p{Ll}’'-]+/u.test(word))
}

const ASKING =
  /^(?:puis-je|peut-on|ai-je|dois-je|suis-je|que (?:faire|risqu)|qu['’]est-ce que|comment (?:faire|réagir|puis)|qui (?:contacter|prévenir)|est-ce que|à qui|faut-il|quand (?:puis|faut)|si (?:je|on|quelqu))/iu

/** A question that somebody asks and the next lines answer; « Pourquoi une charte ? » is a heading. */
export function looksLikeQuestion(
  { words, mark }: Marked,
  next: Marked | undefined,
  inQuestions: boolean,
): boolean {
  if (!isAsked(words) || words.length > 250 || mark) return false
  if (!next || isAsked(next.words) || isCapitals(words)) return false
  return inQuestions || isQuoted(words) || ASKING.test(words)
}

const FREQUENT = /\bfaq\b|questions?|foire aux/iu

export const announcesQuestions = (title: string): boolean => FREQUENT.test(title)
export const isAsked = (words: string): boolean => /\?\s*[»"”]?$/.test(words)
export const isQuoted = (words: string): boolean => /^[«"“]/.test(words)
