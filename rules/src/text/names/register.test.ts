import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Person } from '../../case.ts'
import { wordsOf } from '../words.ts'
import { namesIn, namesOf } from './register.ts'

const person = (id: string, name: string, kind = 'staff'): Person => ({ id, name, kind })
const people = [
  person('paul', 'Paul Girardin'),
  person('jp', 'Jean-Pierre Lemaître'),
  person('anne-sophie', 'Anne-Sophie Vandamme'),
  person('marie-claire', 'Marie Claire Delvaux'),
  person('helene', 'Hélène Le Goff'),
  person('odile', 'Odile de la Tour'),
  person('koen', 'Koen Van den Berghe'),
  person('els', 'Els D’Hondt'),
  person('sean', "Sean O'Neill"),
  person('ines', 'Inès Dupont-Carlier'),
  person('sofia', 'Sofia Petit'),
  person('luc', 'Luc Boulanger'),
  person('yann', 'Yann Le Roux'),
  person('zoe', 'LEFÈVRE Zoé'),
  person('noah', 'Noah Lœw'),
  person('lea-1', 'Léa Marchal'),
  person('lea-2', 'Léa Marchal'),
  person('lucas', 'Lucas Moreau', 'beneficiary'),
  person('rose', 'Rose Aubry', 'beneficiary'),
  person('pierre', 'Pierre Noël', 'beneficiary'),
  person('olive', 'Olive Mertens', 'beneficiary'),
  person('lou-anne', 'Lou-Anne Closset', 'beneficiary'),
]
const index = namesOf(people)
const isBeneficiary = ({ kind }: Person) => kind === 'beneficiary'
const found = (text: string, context = {}) =>
  namesIn(wordsOf(text), index, context).map(
    ({ start, end, persons, how }) => `${text.slice(start, end)} = ${persons.join('+')} (${how})`,
  )

const NAMED: [text: string, ...found: string[]][] = [
  ['Merci à Paul Girardin pour la visite.', 'Paul Girardin = paul (full)'],
  ['P. Girardin sera là.', 'P. Girardin = paul (initial)'],
  ['avec P.Girardin', 'P.Girardin = paul (initial)'],
  ['Signé : Girardin P.', 'Girardin P. = paul (initial)'],
  ['Contact : Girardin Paul', 'Girardin Paul = paul (full)'],
  ['Présents : GIRARDIN Paul, LEFÈVRE Zoé', 'GIRARDIN Paul = paul (full)', 'LEFÈVRE Zoé = zoe (full)'],
  ['MERCI À PAUL GIRARDIN !', 'PAUL GIRARDIN = paul (full)'],
  ['paul girardin est en retard', 'paul girardin = paul (full)'],
  ['Madame Girardin vous répondra.', 'Madame Girardin = paul (title)'],
  ['Contactez Girardin avant vendredi', 'Girardin = paul (last)'],
  ['Paul Dupuis et Luc Boulanger', 'Luc Boulanger = luc (full)'],
  ['Boulanger Luc est absent', 'Boulanger Luc = luc (full)'],
  ['Voyez M. Girardin.', 'M. Girardin = paul (title)'],
  ['Mme GIRARDIN est absente', 'Mme GIRARDIN = paul (title)'],
  ['le Dr Girardin, M. et Mme Girardin', 'Dr Girardin = paul (title)', 'Mme Girardin = paul (title)'],
  ['L’équipe de Girardin gagne encore.', 'Girardin = paul (last)'],
  ['Rendez-vous chez Girardin.', 'Girardin = paul (last)'],
  ['Chez Girardin, tout va bien.', 'Girardin = paul (last)'],
  ['We went to Girardin’s office', 'Girardin = paul (last)'],
  ['Paul Girardin’s office', 'Paul Girardin = paul (full)'],
  [
    'Jean-Pierre Lemaitre et Jean Pierre Lemaître',
    'Jean-Pierre Lemaitre = jp (full)',
    'Jean Pierre Lemaître = jp (full)',
  ],
  [
    'J.-P. Lemaître, J-P Lemaître, JP Lemaître, J. Lemaître',
    'J.-P. Lemaître = jp (initial)',
    'J-P Lemaître = jp (initial)',
    'JP Lemaître = jp (initial)',
    'J. Lemaître = jp (initial)',
  ],
  ['Anne Sophie Vandamme', 'Anne Sophie Vandamme = anne-sophie (full)'],
  [
    'Marie-Claire Delvaux, Marie Delvaux',
    'Marie-Claire Delvaux = marie-claire (full)',
    'Marie Delvaux = marie-claire (full)',
  ],
  ['Helene le goff', 'Helene le goff = helene (full)'],
  ['Mme Le Goff et Hélène LE GOFF', 'Mme Le Goff = helene (title)', 'Hélène LE GOFF = helene (full)'],
  ['Hélène LeGoff', 'Hélène LeGoff = helene (full)'],
  ['Odile de La Tour', 'Odile de La Tour = odile (full)'],
  ['Madame de la Tour', 'Madame de la Tour = odile (title)'],
  [
    'Koen Van Den Berghe et Koen Vandenberghe',
    'Koen Van Den Berghe = koen (full)',
    'Koen Vandenberghe = koen (full)',
  ],
  ["Els D’Hondt, Els d'Hondt", 'Els D’Hondt = els (full)', "Els d'Hondt = els (full)"],
  ['Sean O’Neill', 'Sean O’Neill = sean (full)'],
  ['Inès Dupont-Carlier', 'Inès Dupont-Carlier = ines (full)'],
  ['Inès Dupont Carlier', 'Inès Dupont Carlier = ines (full)'],
  ['Ines Dupont, puis Inès Carlier', 'Ines Dupont = ines (full)', 'Inès Carlier = ines (full)'],
  ['Mme Dupont-Carlier', 'Mme Dupont-Carlier = ines (title)'],
  ['Sofia Petit lira un conte', 'Sofia Petit = sofia (full)'],
  ['avec Mme Petit', 'Mme Petit = sofia (title)'],
  ['PETIT Sofia', 'PETIT Sofia = sofia (full)'],
  ['Luc Boulanger, M. Boulanger', 'Luc Boulanger = luc (full)', 'M. Boulanger = luc (title)'],
  ['Zoe Lefevre', 'Zoe Lefevre = zoe (full)'],
  ['Zoe\u0301 Lefe\u0300vre', 'Zoe\u0301 Lefe\u0300vre = zoe (full)'],
  ['Noah Loew', 'Noah Loew = noah (full)'],
  ['Bravo Léa Marchal', 'Léa Marchal = lea-1+lea-2 (full)'],
  ['à l’école, Paul Girardin a lu', 'Paul Girardin = paul (full)'],
  ['Sur la place de Paul Girardin dans l’équipe', 'Paul Girardin = paul (full)'],
  ['À l’école Mme Girardin a lu un conte', 'Mme Girardin = paul (title)'],
  ['(Girardin)', 'Girardin = paul (last)'],
  ['Merci #Girardin', 'Girardin = paul (last)'],
]

const NOT_NAMED = [
  'Rendez-vous place Paul-Bert',
  'rue Paul Girardin, 12',
  'avenue du Docteur Paul Girardin',
  'au square Girardin',
  'le collège Paul-Girardin',
  'au lycée Paul Girardin',
  'l’école maternelle publique Paul Girardin',
  'la salle des fêtes Paul Girardin',
  'stade municipal Girardin',
  'l’hôpital Girardin',
  'le prix Paul Girardin',
  'la fondation Girardin',
  'la loi Girardin',
  'Girardin Street',
  'Saint-Girardin',
  'girardinier, Girardinier, Girardins',
  'un petit goûter',
  'Petit goûter demain. Boulanger, un beau métier.',
  'le roux de la forêt, Le roux aussi',
  'chez le boulanger',
  'la tour de la ville, la Tour Eiffel',
  'petit sofia',
  'Marie Girardin',
  'avec Marie Girardin hier',
  'M. Martin Girardin',
  'L. Girardin',
  'GIRARDIN Marie et Marie GIRARDIN',
  'Girardin Marie',
  'Jean-Paul Girardin',
  'GIRARDIN NATHALIE, GIRARDIN Nathalie',
  'M.-T. Girardin',
  'I. Dupont',
  'Petit Sofia deviendra grand',
  'Paul Dupont, Paul Girard, Paul G.',
  'Paul de Girardin',
  'Paul Girardin-Lefèvre',
  'Paul. Girard',
  'Delphine de Girardin',
  'van Girardin',
  'girardin',
  'l’association Girardin Sports',
  'Mme Dupont et Carlier',
  'Paul.Girardin@exemple.be',
  'https://exemple.be/Girardin',
  'Goff, Tour, Hondt, Neill, Berghe',
  'Lucas et Rose',
]

for (const [text, ...names] of NAMED)
  test(`« ${text} » names someone of the register`, () => deepEqual(found(text), names))
for (const text of NOT_NAMED)
  test(`« ${text} » names nobody of the register`, () => deepEqual(found(text), []))

const FIRST: [text: string, ...found: string[]][] = [
  ['Lucas a fait une crise', 'Lucas = lucas (first)'],
  ['Bravo Lucas !', 'Lucas = lucas (first)'],
  ['Super Lucas ! Regardez Lucas sauter', 'Lucas = lucas (first)', 'Lucas = lucas (first)'],
  ['Lucas, Rose et Lou-Anne', 'Lucas = lucas (first)', 'Rose = rose (first)', 'Lou-Anne = lou-anne (first)'],
  ['L’anniversaire de Lucas M.', 'Lucas = lucas (first)'],
  ['Lucas’s birthday', 'Lucas = lucas (first)'],
  ['Pierre est arrivé', 'Pierre = pierre (first)'],
  ['Le groupe de Lucas du CM2', 'Lucas = lucas (first)'],
  ['BRAVO LUCAS ET OLIVE', 'LUCAS = lucas (first)', 'OLIVE = olive (first)'],
  ['Lucas Moreau et Lucas', 'Lucas Moreau = lucas (full)', 'Lucas = lucas (first)'],
  ['lucas moreau', 'lucas moreau = lucas (full)'],
]
const NOT_FIRST = [
  'Lucas Dubois',
  'avec Lucas Dubois et Lucas de Wit',
  'Lucas D. et M. Lucas',
  'Jean-Lucas, Lucas-Emmanuel, George Lucas',
  'une rose, une pierre, une olive',
  'Rose et bleu, nos couleurs',
  'rue Lucas, école Rose',
  'lucas',
  'Paul est là',
  'Lucassen',
  '@Lucas, Lucas@exemple.be',
]
for (const [text, ...names] of FIRST)
  test(`« ${text} » names someone whose first name is enough`, () =>
    deepEqual(found(text, { firstNamesAlone: isBeneficiary }), names))
for (const text of NOT_FIRST)
  test(`« ${text} » names nobody by the first name alone`, () =>
    deepEqual(found(text, { firstNamesAlone: isBeneficiary }), []))

test('a first name alone says nothing where nobody said that it is enough', () => {
  deepEqual(found('Lucas a fait une crise'), [])
})

test('a register of nobody names nobody', () => {
  deepEqual(namesIn(wordsOf('Paul Girardin'), namesOf([])), [])
})

const pieces = fc.constantFrom(
  'Paul',
  'Girardin',
  'GIRARDIN',
  'girardin',
  ' ',
  ' ',
  ' ',
  '-',
  '’',
  '.',
  '. ',
  '\n',
  'M.',
  'Mme',
  'rue',
  'de',
  'la',
  'Tour',
  'Le',
  'Goff',
  'J',
  'P.',
  'Lucas',
  'Dupont',
  'Carlier',
  'é',
  '\u0301',
  '\u00ad',
  '\ud83d',
  '😀',
  '@',
  '#',
)
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('mentions are in the order of the text, apart, and begin and end with a word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0
      for (const { start, end, persons } of namesIn(wordsOf(text), index, {
        firstNamesAlone: isBeneficiary,
      })) {
        ok(start >= from && end > start && end <= text.length)
        ok(persons.length > 0)
        from = end
      }
    }),
    { numRuns: 2000 },
  )
})

test('a full name is found wherever it is put in a sentence', () => {
  const before = fc.constantFrom('', 'Merci à ', 'Hier, ', 'Selon ', '« ', 'Avec Mme ', '😀 ')
  const after = fc.constantFrom('', '.', ' est là', ' !', ' »', ', merci', '\n')
  fc.assert(
    fc.property(fc.constantFrom(...people), before, after, ({ id, name }, left, right) => {
      const text = left + name + right
      const [mention, ...more] = namesIn(wordsOf(text), index)
      equal(more.length, 0)
      ok(mention?.persons.includes(id))
      equal(text.slice(mention!.start, mention!.end), name)
    }),
  )
})
