import { plainOf } from '../manuscript.ts'
import { has, whole } from '../whole.ts'
import { finder } from './rules.ts'
import type { LawRule } from './rules.ts'

const AGREES = `(?:autoris(?:e|ons|ation|ent)|consen(?:t|tement|tons)|accord|accepte(?:nt|r)?|acceptation|droit à l'image|cession|cède(?:nt)?)`
const IMAGES = `(?:images?|photos?|photographi\\p{L}+|vidéos?|film\\p{L}+|enregistrements?|prises? de vues?)`
const MAYBE = whole`ne (?:suffit|vaut|constitue|peut|peuvent|sera|saurait|doit)|n'est (?:pas|jamais)|pas (?:de|d')|jamais|aucune?|non`

const both = (one: string, other: string) => `(?:${one}[^.;]{0,80}${other}|${other}[^.;]{0,80}${one})`
const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu')

const EVERYTHING = `(?:tous (?:les |types de )?supports?|tout support|sur l'ensemble d(?:es|e nos|e ses) supports|quel(?:s)? que soi(?:t|ent) le(?:s)? supports?|toute (?:l'|la durée (?:de l'|de la |du )?)(?:année(?: scolaire)?|scolarité|accueil|contrat|adhésion|présence|séjour)|pour l'année(?: scolaire)?|sans limit(?:e|ation) de (?:durée|temps|lieu)|durée illimitée|toute publication|valable (?:un an|toute|pour))`
const TACIT = `(?:sauf (?:refus|opposition|avis contraire|demande contraire|mention contraire|contre-indication)|à défaut de (?:refus|réponse|opposition)|en l'absence de (?:refus|réponse|opposition)|sans (?:réponse|opposition|refus|retour) de (?:votre|leur|sa) part|(?:accord|consentement|autorisation) (?:est |sont |sera )?(?:tacite|présumée?|réputée?)|réputée?s? (?:accepter|acceptée?s?|accordée?s?|donnée?s?)|qui ne di(?:t|sent) mot|silence vau(?:t|dra)|par défaut)`
const FOR_EVER = `(?:irrévocable(?:ment)?|définitive?(?:ment)?|à titre définitif|ne (?:peut|peuvent|pourra|pourront) (?:plus |pas )?(?:être )?(?:revenir|retir\\p{L}+|révoqu\\p{L}+|modifi\\p{L}+|remis)|renonce(?:nt)? à tou(?:t|te|s)|sans possibilité de (?:retrait|retour))`
const ENTRY = `(?:inscription|inscrivant|adhésion|adhérant|admission|embauche|engagement|contrat de travail|accueil|participation|participant|entrée|accès (?:au|à la|aux))`
const IMPLIES = `(?:vaut|vaudra|implique(?:nt|ra)?|emporte(?:nt)?|entraîne(?:nt)?|suppose(?:nt)?|est (?:subordonnée?|conditionnée?|soumise?)|conditionne|nécessite|ne (?:sera|peut|pourra) (?:être )?(?:validée?|acceptée?|accueillie?)|obligatoire(?:ment)? pour|condition d|(?:acceptez|acceptent|accepte) (?:automatiquement|de fait))`

const ABOUT_IMAGES = pattern(`(?:${IMAGES}|droit à l'image)`)

/** As `finder`; where the passage, one beside it or a heading is about images, a sentence need not say it again. */
function inContext(whole: RegExp, short: RegExp, unless: RegExp): LawRule['find'] {
  const [findWhole, findShort] = [finder(whole, unless), finder(short, unless)]
  return (sentence, { passages }) => {
    const range = findWhole(sentence)
    if (range) return range
    const { passage, index } = sentence
    const around = [passage, passages[index - 1], passages[index + 1]].flatMap((one) =>
      one ? [one.text] : [],
    )
    return [...around, ...passage.path].some((text) => has(plainOf(text), ABOUT_IMAGES))
      ? findShort(sentence)
      : undefined
  }
}

export const IMAGES_RULES: readonly LawRule[] = [
  {
    id: 'tacit-image',
    find: inContext(
      pattern(both(IMAGES, TACIT)),
      pattern(both(AGREES, TACIT)),
      whole`ne vau(?:t|dra) pas|pas (?:un )?accord|jamais|logo|interdi\p{L}+|modération`,
    ),
  },
  {
    id: 'blanket-image',
    find: inContext(
      pattern(both(`${AGREES}[^.;]{0,60}${IMAGES}`, EVERYTHING)),
      pattern(
        `(?:autorisation|consentement|accord)[^.;]{0,60}(?:vaut|couvre|est valable|porte sur)[^.;]{0,60}${EVERYTHING}`,
      ),
      MAYBE,
    ),
  },
  {
    id: 'irrevocable-image',
    find: finder(
      pattern(both(`${AGREES}[^.;]{0,60}(?:${IMAGES}|donnée?)`, FOR_EVER)),
      whole`à tout moment|n'est (?:pas|jamais) (?:irrévocable|définiti\p{L}+)`,
    ),
  },
  {
    id: 'image-to-enrol',
    find: finder(
      pattern(
        `(?:en (?:s'inscrivant|adhérant|participant|rejoignant|signant|entrant)[^.;]{0,60}(?:accepte|autorise|consent)\\p{L}*[^.;]{0,60}${IMAGES}|${ENTRY}[^.;]{0,60}${IMPLIES}[^.;]{0,80}${IMAGES}|${IMAGES}[^.;]{0,80}(?:est |sont )?(?:obligatoires?|indispensables?|nécessaires?|requise?s?|conditions?)(?: \\p{L}+){0,3} (?:à|pour|d')(?: ?\\p{L}+'?){0,2} ?${ENTRY}|(?:refus|sans)[^.;]{0,50}${IMAGES}[^.;]{0,60}(?:ne (?:pourra|pourront|peut|peuvent)|exclu\\p{L}*|refus (?:de l'|d')inscription)[^.;]{0,40}(?:inscri\\p{L}+|particip\\p{L}+|accueilli\\p{L}*|adhér\\p{L}+|admis\\p{L}*))`,
      ),
      whole`n'est (?:pas|jamais) (?:une |la )?(?:condition|obligatoire)|ne (?:conditionne|subordonne|vaut|dépend|suppose|implique) pas|jamais une condition`,
    ),
  },
  {
    id: 'one-parent',
    countries: ['fr', 'be', null],
    find: finder(
      whole`(?:accord|autorisation|signature|consentement|avis) (?:\p{L}+ )?(?:d'un(?:e)? (?:seul(?:e)? )?(?:(?:des (?:deux )?)?(?:parents?|responsables? (?:légaux|légal)|titulaires?)|parent)|du père ou de la mère|de l'un des (?:deux )?parents|de la mère ou du père|d'un des (?:deux )?parents)[^.;]{0,60}|un seul (?:parent|des parents|des deux parents) (?:peut|suffit|signe)[^.;]{0,40}|signée? par (?:l'un des (?:deux )?|un (?:seul )?(?:des )?)(?:parents?|responsables? légaux)`,
      whole`ne suffit (?:pas|plus)|pas suffisante?|les deux|chacun|n'est pas|insuffisante?|sortie scolaire|transport`,
    ),
  },
  {
    id: 'crowd',
    find: finder(
      pattern(
        `(?:(?:photos?|images?|vues?) (?:de groupe|d'ensemble|de foule|collectives?)[^.;]{0,80}(?:sans (?:aucune? )?(?:autorisation|accord|consentement)|(?:pas|aucun(?:e)?) (?:besoin|nécessaire|autorisation|accord|obligatoire|requise?)|n'(?:est|ont) pas|libre(?:ment|s)?)|(?:plus|moins|partir|au-delà) de? (?:de )?(?:\\d+|trois|quatre|cinq|six|dix|plusieurs) personnes[^.;]{0,80}(?:sans (?:aucune? )?(?:autorisation|accord)|(?:pas|aucun(?:e)?) (?:besoin|nécessaire|autorisation|accord|obligatoire)|n'est pas|libre(?:ment)?)|(?:lieux? publics?|dans la rue)[^.;]{0,60}(?:pas (?:besoin|nécessaire|d'autorisation)|sans autorisation|librement)[^.;]{0,40}(?:photo|film|image)\\p{L}*)`,
      ),
      whole`reconnaissables?|identifiables?|ne suffit pas|même|actualité|droit à l'information|historique`,
    ),
  },
  {
    id: 'found-images',
    find: finder(
      pattern(
        `(?:images?|photos?|illustrations?|visuels?)[^.;]{0,40}(?:peu(?:t|vent)|pouvez|pourr\\p{L}+)[^.;]{0,30}(?:prises?|trouvées?|reprises?|utilisées?|téléchargées?|copiées?|prendre|reprendre|télécharger|copier)[^.;]{0,20} (?:sur|depuis|via|de) (?:google(?: images)?|internet|le web|l'internet)|(?:images?|photos?|illustrations?|visuels?)[^.;]{0,60}(?:google(?: images)?|internet|sur le web|en ligne|réseaux sociaux)[^.;]{0,60}(?:(?:sont|est) libres?|libres d'utilisation|(?:peu(?:t|vent)|pouvez|pourr\\p{L}+) (?:les |être )?(?:utilis\\p{L}+|repris\\p{L}*|reprendre|copi\\p{L}+|réutilis\\p{L}+|télécharg\\p{L}+)|sans (?:demander|autorisation)|il suffit de)`,
      ),
      whole`ne|n'|pas|licence|creative commons|vérifi\p{L}+|libres? de droits?|comptes officiels|auteure?s?`,
    ),
  },
  {
    id: 'kept-for-ever',
    find: finder(
      pattern(
        `(?:(?:données?|images?|photos?|vidéos?|messages?|captures?|fichiers?|traces?|informations?|conversations?)[^.;]{0,60}(?:conserv\\p{L}+|gard\\p{L}+|archiv\\p{L}+|stock\\p{L}+)|(?:conserv\\p{L}+|gard\\p{L}+|archiv\\p{L}+|stock\\p{L}+)[^.;]{0,60}(?:données?|images?|photos?|vidéos?|messages?|captures?|fichiers?|traces?))[^.;]{0,60}(?:sans limite(?: de (?:durée|temps))?|indéfiniment|à vie|pour toujours|durée (?:illimitée|indéterminée)|définitivement)`,
      ),
      whole`ne|n'|pas|jamais|aucune?`,
    ),
  },
]
