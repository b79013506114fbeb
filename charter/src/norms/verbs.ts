import {
  ER_VERBS,
  IRREGULAR,
  IR_VERBS,
  NOT_IMPERATIVES,
  NOUNS_IN_ER,
  OTHER_INFINITIVES,
} from './verb-list.ts'

export type Tense = 'present' | 'future' | 'past' | 'conditional'

/** Folded forms of the third persons, of « je » and of « nous », of the verbs that charters use. */
const finite = new Map<string, Tense>()
const infinitives = new Set<string>()

const FUTURE = ['a', 'ont', 'ai', 'ons', 'ez']
const PAST = ['ait', 'aient']

function learn(tense: Tense, forms: readonly string[]): void {
  for (const form of forms) if (!finite.has(form)) finite.set(form, tense)
}

function learnStem(stem: string, future: string): void {
  learn(
    'past',
    PAST.map((ending) => stem + ending),
  )
  learn(
    'future',
    FUTURE.map((ending) => future + ending),
  )
  learn(
    'conditional',
    PAST.map((ending) => future + ending),
  )
}

for (const verb of ER_VERBS) {
  infinitives.add(verb)
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem
  const mute = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
  learn('present', [`${mute}e`, `${mute}ent`, `${soft}ons`])
  learnStem(soft, mute === stem ? verb : `${mute}er`)
}
for (const verb of IR_VERBS) {
  infinitives.add(verb)
  const stem = verb.slice(0, -1)
  learn('present', [`${stem}t`, `${stem}s`, `${stem}ssent`, `${stem}ssons`])
  learnStem(`${stem}ss`, verb)
}
for (const [verb, present, past, future] of IRREGULAR) {
  infinitives.add(verb)
  learn('present', present.split(' '))
  learnStem(past, future)
}
for (const verb of OTHER_INFINITIVES) infinitives.add(verb)

/** Of a folded word. */
export const tenseOf = (word: string): Tense | undefined => finite.get(word)

/** `publier`, `s'abstenir` without its pronoun: of a folded word. */
export function isInfinitive(word: string): boolean {
  if (infinitives.has(word)) return true
  return /(?:fier|[^i]er)$/.test(word) && word.length > 4 && !NOUNS_IN_ER.has(word)
}

const TU =
  /^(?:evite|respecte|verifie|demande|pense|reflechis|fais|sois|n'oublie|garde|utilise|protege|choisis|signale|contacte|parle|reste|evite|publie|partage|lis|relis|laisse|mets|prends|agis|privilegie|prefere|rappelle-toi|souviens-toi|assure-toi|veille|abstiens-toi|regle|securise|informe|dis|bloque|ecris|reponds|poste)$/
const NOUS =
  /^(?:soyons|ayons|restons|gardons|evitons|respectons|verifions|protegeons|demandons|publions|partageons|pensons|faisons|utilisons|signalons|laissons|agissons|ecrivons|relisons|ecoutons|adoptons|cultivons|veillons|prenons|sachons)$/

/** `publiez`, `évite`, `restons` where a sentence begins: of a folded word. */
export function isImperative(word: string): boolean {
  const bare = word.replace(/-(?:vous|nous|toi|le|la|les|y|en|lui|leur)(?:-.*)?$/, '')
  if (/ez$/.test(bare)) return bare.length > 3 && !NOT_IMPERATIVES.has(bare)
  if (/^(?:faites|dites|soyez|ayez|veuillez|sachez)$/.test(bare)) return true
  return TU.test(bare) || NOUS.test(bare) || (bare !== word && tenseOf(bare) === 'present')
}
