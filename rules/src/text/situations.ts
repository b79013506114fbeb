import { folded } from './fold.ts'
import { sentenceAround } from './sentences.ts'
import { matcherOf } from './words.ts'
import type { Words } from './words.ts'

/** Words about health, justice, money or family that say something of the person named in the same sentence. */
const CUES = [
  'malade',
  'maladie',
  'hospitalisé',
  'hospitalisée',
  'hospitalisation',
  'à l’hôpital',
  'aux urgences',
  'opéré',
  'opérée',
  'opération',
  'diagnostic',
  'diagnostiqué',
  'diagnostiquée',
  'traitement',
  'médicament',
  'médicaments',
  'médication',
  'souffre de',
  'souffre d’',
  'atteint de',
  'atteinte de',
  'atteint d’',
  'atteinte d’',
  'crise d’épilepsie',
  'épilepsie',
  'épileptique',
  'autiste',
  'autisme',
  'trisomie',
  'trisomique',
  'handicap',
  'handicapé',
  'handicapée',
  'dépression',
  'dépressif',
  'dépressive',
  'burn-out',
  'cancer',
  'diabète',
  'diabétique',
  'séropositif',
  'séropositive',
  'vih',
  'allergie',
  'allergique',
  'psychiatrie',
  'psychiatrique',
  'psychologue',
  'tentative de suicide',
  'enceinte',
  'fausse couche',
  'grossesse',
  'addiction',
  'alcoolique',
  'cure',
  'sevrage',
  'arrêt maladie',
  'en incapacité',
  'divorce',
  'divorcé',
  'divorcée',
  'divorcent',
  'séparation',
  'séparés',
  'garde alternée',
  'garde des enfants',
  'placé en famille',
  'placée en famille',
  'famille d’accueil',
  'juge de la jeunesse',
  'aide sociale',
  'cpas',
  'rsa',
  'surendetté',
  'surendettée',
  'endetté',
  'endettée',
  'licencié',
  'licenciée',
  'en prison',
  'incarcéré',
  'incarcérée',
  'condamné',
  'condamnée',
  'garde à vue',
  'plainte contre',
  'violences conjugales',
  'maltraité',
  'maltraitée',
  'hospitalized',
  'diagnosed',
  'disabled',
  'disability',
  'pregnant',
  'divorced',
  'in rehab',
  'medication',
]
const cues = matcherOf(CUES.map((cue) => [cue, true] as const))

export type Situated = { person: string; start: number; end: number }

// A first name shorter than this is too often another word.
const SHORTEST_NAME = 3
// « Anne-Sophie de la Tour »: the longest that is read as one name.
const MOST_WORDS = 5

/** Names of people as a text has them, folded: whole, and by the first name alone. */
export type KnownNames = ReadonlyMap<string, string>

/** Made once for an organisation; of two people with one name, the first. */
export function knownNamesOf(people: readonly { name: string }[]): KnownNames {
  const known = new Map<string, string>()
  const add = (key: string, name: string) => void (known.has(key) || known.set(key, name))
  for (const { name } of people) add(folded(name), name)
  for (const { name } of people) {
    const [first = ''] = name.split(' ', 1)
    if (first.length >= SHORTEST_NAME) add(folded(first), name)
  }
  return known
}

/**
 * Sentences that name one of these people beside such a word. A word alone says nothing of anyone: an organisation
 * that works with disabled people says « handicap » every day. The cost does not grow with the number of people.
 */
export function situationsIn(words: Words, names: () => KnownNames): Situated[] {
  const found = cues(words)
  if (found.length === 0) return []
  const known = names()
  return found.flatMap(({ start, end }) => {
    const person = namedIn(words, sentenceAround(words.text, start), known)
    return person === undefined ? [] : [{ person, start, end }]
  })
}

function namedIn(
  { text, starts }: Words,
  sentence: { start: number; end: number },
  known: KnownNames,
): string | undefined {
  for (let word = firstFrom(starts, sentence.start); starts[word]! < sentence.end; word++) {
    let longest: string | undefined
    for (let last = word; last < word + MOST_WORDS && last < starts.length; last++) {
      const next = starts[last + 1] ?? text.length
      if (next > sentence.end + 1 && last > word) break
      const written = text.slice(starts[word], Math.min(next, sentence.end)).replace(NOT_IN_NAMES, '')
      longest = known.get(folded(written)) ?? longest
    }
    if (longest !== undefined) return longest
  }
  return undefined
}

// What follows the last word of a name, up to the next word.
const NOT_IN_NAMES = /[^\p{L}\p{N}]{1,40}$/u

function firstFrom(starts: readonly number[], from: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
