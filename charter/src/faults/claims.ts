import type { Norm } from '../norms/norm.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { oughtOf } from './modality.ts'
import type { Ought } from './modality.ts'
import { placeOf } from './place.ts'
import { has, whole } from './whole.ts'

/** What one sentence asks about what: the words that carry meaning, as stems. */
export type Claim = {
  sentence: Sentence
  ought: Ought
  about: ReadonlySet<string>
  where: ReadonlySet<string>
  /** Said of everyone, always: no condition, no exception, nobody left out. */
  isPlain: boolean
  start: number
  end: number
}

// Words that every charter has in every sentence, and say nothing of what it asks there.
const EMPTY = new Set(
  'le la les un une des du de d l a à au aux en et ou ni ne n pas plus point jamais que qu qui dont où ce cet cette ces se s sa son ses leur leurs votre vos notre nos mon ma mes vous nous je il elle on ils elles y tout toute tous toutes chaque aucun aucune nul quel quelle quels quelles par pour sur sous dans avec sans entre vers chez comme afin si lors lorsque quand ainsi donc aussi alors mais car cela ceci être est sont sera seront soit soient avoir a ont avez peut peuvent pouvez peux pourra pourront doit doivent devez devra devront faut interdit interdite interdits interdites interdiction autorisé autorisée autorisés autorisées permis permise permises possible possibilité libre libres droit obligatoire obligatoires obligation recommandé conseillé préférable formellement strictement absolument également notamment toujours toutefois cependant même mêmes faire fait utiliser utilisation utilisé usage usages recours recourir recourez utilisez agent agents salarié salariés employé employés travailleur travailleurs membre membres personne personnes personnel utilisateur utilisateurs collaborateur collaborateurs deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente fois maximum minimum réseau réseaux social sociaux médias média charte document organisation entreprise association asbl collectivité'.split(
    ' ',
  ),
)

const CONDITION = whole`sauf|excepté|hormis|à moins|à condition|sous réserve|si|sans|lorsqu\p{L}*|quand|seule?s?|uniquement|exclusivement|que (?:durant|pendant|sur|si|pour|lorsque|par)|hors|en dehors|avant|après|dans le cadre|en cas|autre que|afin|ainsi`
const PLACES = whole`facebook|linkedin|instagram|twitter|youtube|tiktok|whatsapp|snapchat|publique?s?|privée?s?|personnel(?:le)?s?|officiel(?:le)?s?|professionnel(?:le)?s?|groupes?|pages?|interne|externe`

/** What the charter asks, sentence by sentence; the modality is the norm's where one was read there. */
export function claimsOf({ sentences, norms }: Manuscript): Claim[] {
  return sentences.flatMap((sentence) => {
    const place = placeOf(sentence.passage, sentence.at, sentence.at + sentence.text.length)
    if (!place || sentence.plain.endsWith('?')) return []
    const inside = norms.filter(({ start, end }) => start < place.end && place.start < end)
    const ought = inside.length === 1 ? oughtOfNorm(inside[0]!) : oughtOf(sentence.plain)
    if (!ought || inside.length > 1) return []
    const norm = inside[0]
    const about = stemsOf(sentence.plain)
    const where = placesOf(sentence)
    const isPlain =
      !has(sentence.plain, CONDITION) &&
      (norm?.condition ?? null) === null &&
      (norm?.exceptions.length ?? 0) === 0
    return [{ sentence, ought, about, where, isPlain, ...place }]
  })
}

/** The networks and the accounts that a sentence is about, by its own words and its headings. */
export const placesOf = ({ passage, plain }: Sentence): Set<string> =>
  new Set([...passage.path.map(plainOf), plain].flatMap((text) => text.match(PLACES) ?? []))

/** Whether two sentences are about two places: each has one that the other has not. */
export const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((place) => !other.has(place)) && [...other].some((place) => !one.has(place))

function oughtOfNorm({ modality }: Norm): Ought | undefined {
  return modality === 'fact' || modality === 'sanction' || modality === 'contact' ? undefined : modality
}

/** « publications », « publier » and « publiez » begin alike: a stem long enough to tell words apart. */
export function stemsOf(plain: string): Set<string> {
  const words = plain.match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !EMPTY.has(word)).map(stemOf))
}

const STEM = 6
const stemOf = (word: string) =>
  word
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replace(/ications?$/, 'i')
    .replace(/(?:ations?|ements?|ez|ent|er|ee?s?|e?s)$/, '')
    .slice(0, STEM)

/** The share of all their words that two sentences have in common. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common === 0 ? 0 : common / (one.size + other.size - common)
}
