import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../words.ts'
import { namesOf } from './register.ts'
import { unknownNamesIn } from './unknown.ts'

const register = namesOf([
  { id: 'paul', name: 'Paul Girardin', kind: 'staff' },
  { id: 'odile', name: 'Odile de la Tour', kind: 'staff' },
])
const found = (text: string) =>
  unknownNamesIn(wordsOf(text), register).map(({ start, end }) => text.slice(start, end))

const LIKE_A_PERSON: [text: string, ...found: string[]][] = [
  ['Merci à Julie Delvaux pour son aide.', 'Julie Delvaux'],
  ['Jean-Pierre Masset et Anne Sophie Wauters', 'Jean-Pierre Masset', 'Anne Sophie Wauters'],
  ['WAUTERS Léa est excusée', 'WAUTERS Léa'],
  ['Léa WAUTERS', 'Léa WAUTERS'],
  ['Thomas Van den Berghe, Inès D’Hondt', 'Thomas Van den Berghe', 'Inès D’Hondt'],
  ['Sarah Dupont-Martin', 'Sarah Dupont-Martin'],
  ['avec Paul Bernard', 'Paul Bernard'],
  ['Marie Girardin, la sœur de Paul Girardin', 'Marie Girardin'],
  ['Mme Delvaux et M. Wauters', 'Mme Delvaux', 'M. Wauters'],
  ['le docteur Lemaire', 'docteur Lemaire'],
  ['Le directeur Marc Lemaire', 'Marc Lemaire'],
]
const LIKE_NOBODY = [
  'Paul Girardin et Mme de la Tour',
  'place Paul-Bert, rue Victor Hugo, avenue du Général Charles Delestraint',
  'au lycée Marie Curie, à l’école primaire publique Jules Ferry',
  'la salle des fêtes Georges Brassens, le stade Marcel Picot',
  'la fondation Roi Baudouin, le prix Albert Londres',
  'Saint-Martin, Sainte Rose Dupont',
  'Madame la Maire, Monsieur le Président, M. le Curé',
  'France Travail recrute, le marché de Noël Solidaire',
  'Rose Bonbon, notre thème',
  'Lucas est venu avec Emma',
  'marie delvaux',
  'GRANDE FETE DES VOISINS AVEC PIERRE DURAND ET SES AMIS',
  'Marie. Demain, nous partons',
  'Louise@Delvaux',
  'Le Centre Culturel Régional Jean Vilar',
]
for (const [text, ...names] of LIKE_A_PERSON)
  test(`« ${text} » holds the name of someone unknown`, () => deepEqual(found(text), names))
for (const text of LIKE_NOBODY)
  test(`« ${text} » holds the name of nobody unknown`, () => deepEqual(found(text), []))

test('without a register, everyone is unknown', () => {
  deepEqual(unknownNamesIn(wordsOf('Paul Girardin')), [{ start: 0, end: 13 }])
})

const pieces = fc.constantFrom(
  'Marie',
  'Paul',
  'PAUL',
  'Girardin',
  'Dupont',
  'DUPONT',
  'Van',
  'de',
  'la',
  ' ',
  ' ',
  ' ',
  '-',
  '’',
  '. ',
  '\n',
  'Mme',
  'M.',
  'rue',
)
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('what is found is in the order of the text, apart, and inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0
      for (const { start, end } of unknownNamesIn(wordsOf(text), register)) {
        ok(start >= from && end > start && end <= text.length)
        from = end
      }
    }),
    { numRuns: 2000 },
  )
})
