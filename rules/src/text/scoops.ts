import { folded } from './fold.ts'
import { sentenceAround } from './sentences.ts'
import { lexiconOf } from './words.ts'
import type { Match } from './words.ts'

/**
 * When words give something away: `always`; when they open what is `told` (« Pas encore annoncé, mais… », not
 * « la date n’est pas encore annoncée »); or only where the organisation is `named` (a film is seen « en avant-première »).
 */
export type ScoopWhen = 'always' | 'told' | 'named'

const ALWAYS = [
  'je vous le dis en exclusivité',
  'je vous le dis en avant-première',
  'je ne devrais pas le dire',
  'je ne devrais pas vous le dire',
  'je n’ai pas le droit de le dire',
  'avant l’annonce officielle',
  'before the official announcement',
]
const TOLD = [
  ...['annoncé', 'annoncée', 'annoncés', 'annoncées', 'officiel', 'officielle'].map(
    (one) => `pas encore ${one}`,
  ),
  ...['annoncé', 'annoncée', 'rendu public', 'rendue publique'].map((one) => `pas encore été ${one}`),
  ...['public', 'publique', 'rendu public', 'rendue publique'].map((one) => `pas encore ${one}`),
  'sous embargo',
  'not announced yet',
  'not public yet',
]
const NAMED = [
  'en avant-première',
  'en exclusivité',
  'en exclu',
  'info exclusive',
  'scoop',
  'avant tout le monde',
  'ça reste entre nous',
  'que ça reste entre nous',
  'gardez ça pour vous',
  'vous n’avez rien vu',
  'sera annoncé demain',
  'sera annoncée demain',
  'sera annoncé officiellement',
  'sera annoncée officiellement',
]

export const SCOOPS: readonly (readonly [words: string, when: ScoopWhen])[] = [
  ...ALWAYS.map((words) => [words, 'always'] as const),
  ...TOLD.map((words) => [words, 'told'] as const),
  ...NAMED.map((words) => [words, 'named'] as const),
]

const OPENINGS = new Set(['', "ce n'est", "c'est", "cela n'est", "ca n'est", 'chut', 'info', 'ce'])

/** Whether words open their sentence, alone or after « ce n’est »: what follows is being told. */
export function isTold(text: string, start: number): boolean {
  const before = folded(text.slice(sentenceAround(text, start).start, start))
  return OPENINGS.has(before.replace(/[ ,:;-]+$/, ''))
}

const VERBS: [stem: string, ...endings: string[]][] = [
  ['annonc', 'e', 'ent', 'era', 'eront'],
  ['ouvr', 'e', 'ent', 'ira', 'iront'],
  ['rouvr', 'e', 'ent', 'ira', 'iront'],
  ['ferm', 'e', 'ent', 'era', 'eront'],
  ['lanc', 'e', 'ent', 'era', 'eront'],
  ['recrut', 'e', 'ent', 'era', 'eront'],
  ['licenci', 'e', 'ent', 'era', 'eront'],
  ['supprim', 'e', 'ent', 'era', 'eront'],
  ['augment', 'e', 'ent', 'era', 'eront'],
  ['déménag', 'e', 'ent', 'era', 'eront'],
  ['fusionn', 'e', 'ent', 'era', 'eront'],
  ['inaugur', 'e', 'ent', 'era', 'eront'],
  ['constru', 'it', 'isent', 'ira', 'iront'],
  ['rachèt', 'e', 'ent', 'era', 'eront'],
  ['décid', 'e', 'ent', 'era', 'eront'],
  ['prévo', 'it', 'ient'],
]
const OTHERS = [
  ...['ouvrir', 'rouvrir', 'fermer', 'lancer', 'recruter', 'supprimer', 'augmenter', 'baisser', 'déménager']
    .concat(['fusionner', 'inaugurer', 'construire', 'licencier', 'racheter', 'annoncer', 'changer'])
    .flatMap((verb) => [`va ${verb}`, `vont ${verb}`]),
  ...['décidé', 'voté', 'signé'].flatMap((done) => [`a ${done}`, `ont ${done}`]),
  'sera',
  'seront',
  'aura lieu',
  'auront lieu',
  'bientôt',
  'prochainement',
  'fermeture',
  'ouverture prochaine',
  'will open',
  'will close',
  'will be',
  'is opening',
  'is closing',
  'announces',
]
/** Words of news: what opens, closes, is decided. */
export const newsOf = lexiconOf(
  [...VERBS.flatMap(([stem, ...endings]) => endings.map((ending) => stem + ending)), ...OTHERS].map(
    (words) => [words, true] as const,
  ),
)

/** The first name whose sentence has some news in it; both in the order of the text. */
export function firstInNews<Name extends { start: number }>(
  text: string,
  names: readonly Name[],
  news: readonly Match<true>[],
): Name | undefined {
  let next = 0
  return names.find(({ start: at }) => {
    const { start, end } = sentenceAround(text, at)
    while (next < news.length && news[next]!.start < start) next++
    return next < news.length && news[next]!.end <= end
  })
}
