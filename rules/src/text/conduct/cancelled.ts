import { isQuoted } from '../quotation.ts'
import { isInnocent } from './innocent.ts'
import { sentenceAround } from '../sentences.ts'
import { firstSpanFrom } from '../spans.ts'
import type { Span } from '../spans.ts'
import { lexiconOf } from '../words.ts'
import type { Match, Words } from '../words.ts'

/** Who speaks of abuse to fight it, to tell it, or to take the word back. */
const DENOUNCING =
  'condamne|condamnons|condamnent|condamner|condamnés|dénonce|dénonçons|dénoncent|dénoncer|dénoncé|lutte contre|lutter contre|' +
  'luttons contre|combattre|combattons|stop au|stop aux|stop à|non au|non aux|non à|contre le racisme|contre la haine|' +
  'contre le harcèlement|contre le sexisme|contre l’homophobie|victime de|victimes de|victime d’|victimes d’|plainte|' +
  'porter plainte|signaler|signalez|signalement|prévention|prévenir|sensibiliser|sensibilisation|insulte|insultes|insulté|' +
  'insultée|insultés|injure|injures|injurié|propos racistes|propos haineux|propos homophobes|propos sexistes|menace|menaces|' +
  'menacé|menacée|menacés|harcelé|harcelée|harcèlement|traité de|traitée de|traités de|traiter de|traite de|s’est fait traiter|' +
  'se faire traiter|le mot|les mots|le terme|l’expression|expression|inacceptable|inacceptables|graffiti|tag|tags|slogan|slogans|' +
  'racisme|racistes|jugé|jugée|tribunal|amende|procès|loi|histoire|historique|autrefois|à l’époque|jadis|longtemps|film|roman|' +
  'livre|pièce|spectacle|exposition|chanson|titre|titré|intitulé|intitulée|conférence|atelier|débat|mémoire|fierté|marche des|' +
  'je suis|nous sommes|collectif|association|de rire|du regard|pour rire|plaisante'
const signs = lexiconOf(DENOUNCING.split('|').map((words) => [words, true] as const))

const NEGATED =
  /(?:\bpas|\bpoint|\bni|\bjamais|\bn’est|\bn'est|\bsans) (?:une? |d[e’'] ?|le |la |les |des )?$/i
const REACH = 24

/** Where a text tells, denounces or jokes; looked for once, when there is abuse in it. */
export const signsIn = (words: Words): readonly Match<true>[] => signs(words)

/** Whether words of abuse are told, denounced, denied or taken back: then nobody is hurt by them. */
export function isCancelled(words: Words, { start, end }: Span, told: readonly Match<true>[]): boolean {
  const { text } = words
  if (NEGATED.test(text.slice(Math.max(0, start - REACH), start))) return true
  if (isInnocent(text, start, end)) return true
  if (told.length === 0 && !QUOTES.test(text)) return false
  const sentence = sentenceAround(text, start)
  for (let i = firstSpanFrom(told, sentence.start); i < told.length && told[i]!.start < sentence.end; i++)
    if (told[i]!.end <= start || told[i]!.start >= end) return true
  return isQuoted(words, { start, end }) && SAYS.test(text.slice(sentence.start, sentence.end))
}

const QUOTES = /[«»“”"]/
const SAYS =
  /\b(?:dit|disent|crie|crié|crient|écrit|écrivent|lit|lance|lancé|répond|entend|entendu|appelle|appelé|lu)\b/i
