import { matcherOf, wordsOf } from './words.ts'
import type { Words } from './words.ts'

export type PersonalWords = { field: 'address' | 'birthDate'; start: number; end: number }

const HOMES = [
  'habite',
  'habitent',
  'habitons',
  'domicilié',
  'domiciliée',
  'réside',
  'résident',
  'loge',
  'logent',
  'son adresse',
  'leur adresse',
  'mon adresse',
  'sa maison',
  'adresse privée',
  'adresse personnelle',
  'son domicile',
  'leur domicile',
  'lives at',
  'her address',
  'his address',
  'their address',
  'home address',
]
const STREETS = [
  'rue',
  'avenue',
  'av.',
  'boulevard',
  'bd',
  'bld',
  'chaussée',
  'place',
  'chemin',
  'impasse',
  'allée',
  'allées',
  'quai',
  'route',
  'square',
  'clos',
  'drève',
  'venelle',
  'sentier',
  'résidence',
  'faubourg',
  'cours',
  'street',
  'road',
  'lane',
]
const BIRTHS = [
  'né le',
  'née le',
  'né(e) le',
  'nés le',
  'nées le',
  'né en',
  'née en',
  'date de naissance',
  'born on',
  'date of birth',
]

type Cue = 'home' | 'birth'
const cues = matcherOf<Cue>([
  ...HOMES.map((word) => [word, 'home'] as const),
  ...BIRTHS.map((word) => [word, 'birth'] as const),
])
const streets = matcherOf(STREETS.map((word) => [word, true] as const))

const HOME_REACH = 80
const BIRTH_REACH = 30
const NUMBERED = /\d/
const DATE =
  /^[\s:,]*(?:le\s+)?(\d{1,2}(?:er)?[\s./-]{1,3}(?:\d{1,2}|\p{L}{3,9})[\s./-]{1,3}\d{2,4}|\d{4}-\d\d-\d\d)/u

/** A street with a number said to be someone's home, and a date said to be someone's birth. */
export function personalWordsIn(words: Words): PersonalWords[] {
  const { text } = words
  return cues(words).flatMap(({ start, end, value }): PersonalWords[] => {
    if (value === 'birth') {
      const date = DATE.exec(text.slice(end, end + BIRTH_REACH))
      return date ? [{ field: 'birthDate', start, end: end + date[0].length }] : []
    }
    const [line = ''] = text.slice(end, end + HOME_REACH).split(/[\n;!?]/, 1)
    const [street] = streets(wordsOf(line))
    return street && NUMBERED.test(line)
      ? [{ field: 'address', start, end: end + line.trimEnd().length }]
      : []
  })
}
