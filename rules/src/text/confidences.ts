import { folded } from './fold.ts'
import { isQuoted } from './quotation.ts'
import { sentenceAround } from './sentences.ts'
import { MOST_CUES, firstSpanFrom } from './spans.ts'
import { isDenied } from './speech.ts'
import { lexiconOf } from './words.ts'
import type { Match, Words } from './words.ts'

export const CONFIDENTIAL_CLASSES = ['strategy', 'staff', 'security', 'budget', 'legal', 'internal'] as const
export type ConfidentialClass = (typeof CONFIDENTIAL_CLASSES)[number]

/** Words that say of themselves that they stay inside (`marker`), or that are of a class that often does. */
export type Confidence = { start: number; end: number; of: ConfidentialClass | 'marker' }

/**
 * How each group of words is read. A word alone says little: a helpline is « gratuite et confidentielle », a town hall
 * closes « pour réunion interne », a school asks « de ne pas diffuser les photos ».
 */
type Sort =
  | 'marker'
  | 'label' // stands alone, or before a colon
  | 'heading' // before a colon
  | 'order' // nothing says what is not to be spread
  | 'unannounced' // not « n’est pas encore annoncé », which gives nothing away
  | 'aside' // opens a sentence, before a comma
  | 'meeting' // what was said there, not its date nor the reason of a closing
  | 'told' // how one came to know: with a subject below
  | 'open' // it is public already
  | ConfidentialClass // a subject: with `told` in its sentence
  | 'heard' // in a meeting that was not public, whatever the subject
  | 'directly' // of the class `internal`, by itself
  | 'plan' // of the class `strategy`, by itself
  | 'lock' // of the class `security`, by itself

const CUES: Record<Sort, string> = {
  marker:
    'usage interne|réservé à l’interne|usage strictement interne|diffusion restreinte|diffusion interne uniquement|document confidentiel|rapport confidentiel|note confidentielle|dossier confidentiel|projet confidentiel|plan confidentiel|encore confidentiel|encore confidentielle|confidentiel mais|confidentiel, mais|confidentielle mais|c’est interne|interne pour le moment|interne pour l’instant|ça ne sort pas d’ici|ça ne doit pas sortir d’ici|confidentiel pour l’instant|confidentiel pour le moment|ça reste entre nous|cela reste entre nous|que ça reste entre nous|que cela reste entre nous|strictement entre nous|ne le répétez pas|gardez-le pour vous|gardez ça pour vous|je ne devrais pas le dire|je ne devrais pas vous le dire|pas censé le dire|pas censée le dire|sous embargo|internal use only|for internal use|do not distribute|not for publication|off the record',
  label:
    'confidentiel|confidentielle|confidentiels|strictement confidentiel|strictement confidentielle|confidential|strictly confidential|embargo',
  heading:
    'information confidentielle|info confidentielle|informations confidentielles|infos confidentielles|donnée confidentielle',
  order: 'ne pas diffuser|ne pas divulguer|ne pas ébruiter|ne pas faire circuler',
  unannounced:
    'pas encore annoncé|pas encore annoncée|pas encore annoncés|pas encore annoncées|pas encore officiel|pas encore officielle|pas encore public|pas encore publique|pas encore rendu public|pas encore rendue publique|not yet announced|not announced yet|not public yet',
  aside: 'entre nous',
  meeting: 'réunion interne|réunions internes',
  told: 'on m’a dit|j’ai appris que|j’ai appris qu’|j’ai appris la|j’ai appris le|j’ai entendu dire|il paraît que|il paraît qu’|selon mes informations|selon mes sources|d’après mes sources|dit en interne|annoncé en interne|vu en interne|appris en interne|en interne, on|à huis clos|en réunion d’équipe|en réunion de service|en réunion de direction|avant le vote|pas encore voté|pas encore votée|avant l’annonce|je vous le dis|je ne devrais pas|je vous donne l’info|en primeur|scoop|la direction prépare|avant tout le monde|en exclusivité|vous l’apprenez en premier|ne dites rien|before the vote|before the announcement',
  heard:
    'on m’a dit en réunion|on nous a dit en réunion|on vous a dit en réunion|on m’a annoncé en réunion|on nous a annoncé en réunion|' +
    'j’ai appris en réunion|j’ai entendu en réunion|entendu en réunion|appris en réunion|il a été dit en réunion|c’est dit en réunion|' +
    'en réunion, on m’a dit|en réunion on m’a dit|en réunion, on nous a dit|en réunion on nous a dit|en réunion, j’ai appris|en réunion, on a appris',
  open: 'réunion publique|séance publique|communiqué|conférence de presse|consultation publique|enquête publique|public meeting|press release',
  strategy:
    'fusion|fusionne|fusionner|restructuration|réorganisation|stratégie|plan stratégique|plan d’affaires|rachat|délocalisation|brevet|fermeture|fermer|ferme|ferment|fermera|déménagement|déménage|appel d’offres|merger|takeover',
  staff:
    'licencié|licenciée|licenciés|licenciées|licencier|licenciement|licenciements|sanction|sanctionné|sanctionnée|mutation|muté|mutée|démission|démissionne|suppression de poste|suppressions de poste|suppression de postes|suppressions de postes|supprimer des postes|salaire|salaires|promotion de|remplacé|remplacée|renvoyé|renvoyée|congédié|congédiée|congédiement|laid off|layoffs',
  security:
    'alarme|digicode|code d’accès|caméra|caméras|vidéosurveillance|vidéoprotection|rondes|faille|piratage|cyberattaque',
  budget:
    'hausse|hausses|baisse|baisses|augmentation|augmente|augmenter|augmentera|augmenteront|impôt|impôts|taxe|subvention|subventions|déficit|dette|dotation|coupes|budget cut',
  legal:
    'plainte|procès|litige|enquête|tribunal|prud’hommes|perquisition|mise en examen|mis en examen|mise en demeure|lawsuit',
  internal: '',
  directly:
    'information interne|informations internes|info interne|infos internes|note interne|notes internes|document interne|documents internes|compte rendu interne|compte-rendu interne|courrier interne|mail interne|courriel interne|message interne',
  plan: 'secret de commerce|secrets de commerce|secret d’affaires|secrets d’affaires|secret de fabrication|notre plan d’affaires|plan d’affaires du|plan d’affaires de|trade secret',
  lock: 'code de l’alarme|code d’alarme|code du digicode|code du portail|emplacement des caméras|horaires des rondes|heures des rondes|alarm code',
}

const find = lexiconOf(
  (Object.keys(CUES) as Sort[]).flatMap((sort) =>
    CUES[sort] === '' ? [] : CUES[sort].split('|').map((cue) => [cue, sort] as const),
  ),
)

const MARKER: ReadonlySet<Sort> = new Set(['marker', 'label', 'heading', 'order', 'unannounced'])
const SUBJECT: ReadonlySet<Sort> = new Set(CONFIDENTIAL_CLASSES)
const NOTHING: Confidence[] = []

/** What a text says that seems not to be meant for it, in its order. What is quoted or denied does not count. */
export function confidencesIn(words: Words): Confidence[] {
  const all = find(words).slice(0, MOST_CUES)
  if (all.length === 0) return NOTHING
  const { text } = words
  const found: Confidence[] = []
  let until = 0 // one mark or one subject is enough for a sentence
  for (const match of all) {
    const { start, end, value } = match
    if (value === 'told' || value === 'open') continue
    if (SUBJECT.has(value) ? start < until || !isGivenAway(text, match, all) : !holds(text, match)) continue
    if (isQuoted(words, match)) continue
    until = sentenceAround(text, start).end
    found.push({ start, end, of: classOf(value) })
  }
  return found
}

function classOf(sort: Sort): Confidence['of'] {
  if (MARKER.has(sort)) return 'marker'
  if (sort === 'lock') return 'security'
  if (sort === 'plan') return 'strategy'
  return SUBJECT.has(sort) ? (sort as ConfidentialClass) : 'internal'
}

/** A subject is given away when its sentence says how one came to know, and nothing says that it is public. */
function isGivenAway(text: string, { start }: Match<Sort>, all: readonly Match<Sort>[]): boolean {
  let told = false
  const sentence = sentenceAround(text, start)
  for (let i = firstSpanFrom(all, sentence.start); i < all.length && all[i]!.start < sentence.end; i++) {
    if (all[i]!.value === 'open') return false
    told ||= all[i]!.value === 'told'
  }
  return told
}

// « en réunion publique », « en réunion de quartier »
const PUBLIC_MEETING =
  /^,? (?:publique|de quartier|d[’']information|de rentrée|de parents|ouverte|plénière publique)/i

// As much of the text as the words just before, or just after, take.
const NEAR = 28

function holds(text: string, { start, end, value }: Match<Sort>): boolean {
  const before = folded(text.slice(Math.max(0, start - NEAR), start))
  const after = text.slice(end, end + NEAR)
  switch (value) {
    case 'label':
      return isLabel(text, start, after)
    case 'heading':
      return /^\s?:/.test(after)
    case 'order':
      return /^\s*(?:$|[.!:;,)\]\n–—]|(?:avant|pour|svp|en dehors|en externe|hors|mais|encore)\b)/.test(after)
    case 'unannounced':
      return (
        !/(?:^| )(?:ne|n'[a-z]+)(?: [a-z]+)? ?$/.test(before) ||
        /^,? mais (?:je|nous|on|la|le|les)\b/.test(after)
      )
    case 'aside':
      return /^\s?[,:]/.test(after) && /(?:^|[.!?…\n(])\s*$/.test(text.slice(Math.max(0, start - 3), start))
    case 'meeting':
      return /(?:^| )(?:en|a la|de la|d'une|lors de|pendant|apres|suite a|nos|leurs) ?$/.test(before)
    case 'heard':
      return !PUBLIC_MEETING.test(after) && !isDenied(text, start)
    default:
      return !isDenied(text, start)
  }
}

/** « CONFIDENTIEL » on a line of its own, in brackets, or before what it warns about. */
function isLabel(text: string, start: number, after: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  if (/(?:^|[\n([])\s*$/.test(before) || start === 0) return /^\s*(?:$|[.!:)\]\n–—-])/.test(after)
  return /[.!?…]\s*$/.test(before) && /^\s*[!:]/.test(after)
}
