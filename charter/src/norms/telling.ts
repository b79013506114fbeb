import { fold } from './fold.ts'
import { tenseOf } from './verbs.ts'

const REPORTS =
  '(?:expliqu|declar|annonc|indiqu|precis|soulign|estim|affirm|regrett|rappel|ajout|propos|demand|repond|confi|racont|interrog|remerci|inform|present|signal|insist|constat|not|evoqu|salu|pens|dit|dire|souhait)'
// « a expliqué le maire », « Mme Lefort demande si », « selon la direction, les agents devront »
const REPORTED = [
  new RegExp(`\\b(?:a|ont|avait|avaient|s'est|se sont)(?: ete)? ${REPORTS}\\w*`),
  new RegExp(
    `^(?:(?:m|mme|mmes|mm|mlle|dr)\\.? |(?:le |la |l')(?:presidente?|maire|secretaire|tresoriere?|directeur|directrice|conseil|comite|bureau|assemblee|adjointe?|ministre) |une? (?:membre|participante?|elue?|conseillere?|habitante?|journaliste) |plusieurs (?:membres|participants|elus|habitants) )(?:[a-z'-]+ ){0,3}?${REPORTS}\\w*(?: |$)`,
  ),
  /\b(?:selon|d'apres) (?:le |la |l'|les |une? |mme |m\.? |[a-z]+ de )?(?:direction|mairie|maire|presidente?|ministre|porte-parole|prefecture|police|gendarmerie|syndicats?|etude|sondage|chercheu\w+|experts?|avocate?s?|temoins?|enquete|association|journal|presse|nos informations)\b/,
  /\b(?:dit|explique|declare|souligne|estime|affirme|precise|lance|confie|raconte)-(?:t-)?(?:il|elle|on|ils|elles)\b|\b, (?:dit|repond|explique)(?:it|ait)? (?:le|la|l'|m|mme)/,
  /» ?,? (?:[a-z-]+ ){0,2}?(?:insiste|assure|explique|raconte|confie|souligne|estime|precise|rappelle|ajoute|note|lance|resume|conclut|previent|deplore|regrette|martele|glisse|poursuit|repond|affirme|declare|indique|temoigne|juge|promet|reconnait|plaide|tranche|s'inquiete|se felicite)(?:nt)?\b/,
  /\b(?:prend|prennent) (?:acte|note)|\b(?:la seance|la reunion) est (?:ouverte|levee)|\baucune decision\b|\bun echange a lieu\b|\b(?:est|sont) evoquee?s?\b/,
]
// Past participles keep their accent here: « publie » is not « publié ».
const COMPOUND =
  /(?:^|[\s'’])(?:a|ont|ai|avons|avait|avaient|avais)\s+(?:(?:été|déjà|pas|jamais|bien|toujours|également|aussi|plus|rien)\s+)*\p{L}+(?:é|ée|és|ées|i|u|is|it|ert|us|ue|ues)(?=[\s.,;:!?’']|$)/u
const ROSE =
  /(?:^|\s)(?:est|sont|était|étaient)\s+(?:né|née|nés|apparu|apparue|apparus|apparues|devenu|devenue|venu|venue|arrivé|arrivée|parti|partie|passé|passée|mort|morte|abstenu|abstenue)\b/u
const SIMPLE_PAST =
  /(?:^|\s)\p{Ll}{2,}(?:èrent|irent|urent|ît|ût)(?=[\s.,;:!?]|$)|(?:^|\s)(?:fut|furent|eut|eurent|fit|prit|vit|mit|vint|dit|s'assit|descendit|suivit|répondit|entendit)(?=[\s.,;:!?]|$)/u

/** Someone else's words, told: they bind nobody here. */
export function isReported(sentence: string): boolean {
  // « à » is not « a »: « s’engage à répondre » tells of nobody.
  const folded = fold(sentence.replace(/à/gi, '@'))
  return REPORTED.some((pattern) => pattern.test(folded))
}

// The present of news: « l’académie rappelle à ses enseignants », « les syndicats réclament ».
const NEWS =
  /\b(?:rappelle|annonce|reclame|denonce|s'interroge|s'inquiete|deplore|salue|promet|plaide|devoile|s'insurge|recrute|assure|insiste)(?:nt)? (?:a |aux |au |que |qu'|un|une|le |la |les |l'|des |sur )|\bfait suite a\b|\b(?:ce |mardi |mercredi |jeudi |vendredi |samedi |dimanche |lundi )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|dernier|prochain)\b|\bon s'interroge\b|(?:a|au) (?:la rentree|l'issue de)\b/

/** In a text that does not name itself a charter, the present tense may be that of news. */
export const isNews = (sentence: string): boolean => NEWS.test(fold(sentence))

/** What was, what someone said: news, minutes, stories. */
export function isTold(sentence: string): boolean {
  if (isReported(sentence) || COMPOUND.test(sentence) || ROSE.test(sentence) || SIMPLE_PAST.test(sentence))
    return true
  return (fold(sentence).match(/[a-z]+/g) ?? []).some((word) => word.length > 4 && tenseOf(word) === 'past')
}
