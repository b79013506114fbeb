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

/**
 * Sentences that name one of these people beside such a word. A word alone says nothing of anyone: an organisation
 * that works with disabled people says « handicap » every day.
 */
export function situationsIn(words: Words, names: () => Iterable<string>): Situated[] {
  const found = cues(words)
  if (found.length === 0) return []
  const people = matcherOf(namesAndFirstNames(names()))(words)
  let next = 0 // both lists are in the order of the text, so that one walk along them is enough
  return found.flatMap(({ start, end }) => {
    const sentence = sentenceAround(words.text, start)
    while (next < people.length && people[next]!.start < sentence.start) next++
    const named = people[next]
    return named && named.end <= sentence.end ? [{ person: named.value, start, end }] : []
  })
}

function* namesAndFirstNames(names: Iterable<string>): Generator<[string, string]> {
  const all = [...names]
  for (const name of all) yield [name, name]
  for (const name of all) {
    const [first = ''] = name.split(' ', 1)
    if (first.length >= SHORTEST_NAME) yield [first, name]
  }
}
