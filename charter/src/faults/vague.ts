import { foundWherever } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { oughtOf } from './modality.ts'
import { has, whole } from './whole.ts'

const AMOUNT = whole`un (?:peu|certain|minimum|maximum|bout) (?:de |d')?(?:temps|délai|recul)|un certain (?:nombre|temps|délai)|(?:quelques|plusieurs) (?:instants|minutes|heures|jours|semaines|mois|fois|temps)|quelque temps|(?:un|des) nombre(?:s)? (?:limité|raisonnable|suffisant)s?`
const EFFORT = whole`(?:autant|aussi (?:souvent|vite|rapidement)) que possible|dans la mesure du possible|le (?:plus|moins) (?:\p{L}+ )?possible|si possible|au mieux`
const HASTE = whole`dans les (?:meilleurs|plus brefs) délais|à bref délai|dans un délai (?:raisonnable|bref|court)|au plus (?:vite|tôt)|dès que possible|rapidement|prochainement|ultérieurement|en temps (?:utile|voulu)|sans (?:trop )?tarder`
const OFTEN = whole`fréquemment|périodiquement|occasionnellement|de temps (?:en temps|à autre)|à intervalles réguliers|trop souvent`
// « ne publie pas régulièrement des rumeurs » counts nothing.
const REGULARLY = whole`(?<!pas )régulièrement|de (?:façon|manière) régulière|souvent|rarement|ponctuellement`
const DEGREE = whole`raisonnables?|raisonnablement|excessi(?:f|ve|fs|ves|vement)|abusi(?:f|ve|fs|ves)|avec modération|suffisamment`
const USED = whole`usages?|utilis\p{L}+|accès|durées?|temps|fréquence|rest(?:e|er|ent)|être|consult\p{L}+|connexions?|longs?|longue?s?`
const BREAKS = whole`(?:durant|pendant|sur|lors de|aux) (?:les|vos|leurs|ses|leur|votre|des|le|la)? ?(?:heures? de pauses?|temps de pauses?|temps de repos|heures creuses|plages? autorisées?)`

// What an organisation says that it does, which a reader may want to count.
const WATCHES = whole`modération|modér(?:e|és?|ée?s?|ent)|surveill\p{L}+|contrôl\p{L}+|vérifi\p{L}+|monitor\p{L}+|veille\p{L}*|relit|rel(?:u|ue|us|ues)|met à jour|mis(?:e|es)? à jour|actualis\p{L}+|consulte|form(?:e|és?|ée?s?)|rappel\p{L}+|suit`
const FIGURE =
  /\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|une fois|chaque (?:jour|semaine|mois|année|trimestre)) ?/u

/** Amounts and delays that two readers would not count alike. */
export function vagueAmounts({ sentences, words }: Manuscript): Found[] {
  const says = (pattern: RegExp, isVague: (sentence: Sentence) => boolean) =>
    foundWherever(sentences, pattern, 'vague.amount', ({ 0: amount }, sentence) =>
      !FIGURE.test(sentence.plain) && isVague(sentence) ? { amount } : undefined,
    )
  const hasHours = [...words].some((word) => /^\d{1,2}h(?:\d\d)?$/.test(word))
  return [
    ...says(AMOUNT, () => true),
    ...says(EFFORT, isAsked),
    ...says(HASTE, isAsked),
    ...says(OFTEN, () => true),
    ...says(REGULARLY, isCounted),
    ...says(DEGREE, ({ plain }) => has(plain, USED)),
    ...(hasHours ? [] : foundWherever(sentences, BREAKS, 'vague.hours', ({ 0: hours }) => ({ hours }))),
  ]
}

/** « Ces réseaux changent rapidement » asks nothing of anyone. */
const isAsked = ({ plain }: Sentence) =>
  oughtOf(plain) !== undefined ||
  has(plain, WATCHES) ||
  has(plain, whole`(?:sera|seront|est|sont) \p{L}+(?:é|ée|és|ées)|répond\p{L}*|retir\p{L}+|basez|avant de`)

/** « Changez régulièrement », « une modération régulière »; not « il est souvent possible ». */
const isCounted = ({ plain }: Sentence) => {
  const ought = oughtOf(plain)
  return ought === 'obligation' || ought === 'recommendation' || has(plain, WATCHES)
}
