import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { tilleuls, verdictOf } from './given.ts'
import type { Post } from '../case.ts'

const mayor = { id: 'maire', name: 'Jeanne Morel', kind: 'elected' }
const found = (text: string, parameters = {}, post: Partial<Post> = {}) =>
  verdictOf('neutrality', 'review', {
    parameters,
    organisation: { people: [...tilleuls.people!, mayor] },
    post: { text, ...post },
  }).findings.map(({ data }) => data.words)

for (const [text, words] of [
  ['Le 15 mars, votez Dupont !', 'votez Dupont'],
  ['Votez oui au référendum.', 'Votez oui'],
  ['Votez pour notre maire dimanche.', 'Votez pour notre maire'],
  ['Le 15 mars, votez pour Jeanne Morel.', 'votez pour Jeanne Morel'],
  ['Nous soutenons La France insoumise.', 'Nous soutenons La France insoumise'],
  ['Faisons barrage dimanche.', 'Faisons barrage'],
  ['Contre le Rassemblement national, marchons.', 'Contre le Rassemblement national'],
  ['Dieu vous bénisse.', 'Dieu vous bénisse'],
  ['Adhérez à la CGT !', 'Adhérez à la CGT'],
] as const)
  test(`« ${words} » takes sides`, () => {
    deepEqual(found(text), [words])
  })

for (const text of [
  'Débat entre Les Républicains et le Parti socialiste mardi.',
  'VOTEZ EN LIGNE jusqu’au 30 juin.',
  'Votez ! Le bureau ferme à 18 h.',
  'Élections des délégués : votez Marie ou Paul.',
  'Jeanne Morel a inauguré la crèche.',
  'La CGT et la CFDT ont été reçues.',
  'Un tract disait « votez Dupont ».',
  'Le gouvernement a publié le décret.',
] as const)
  test(`« ${text} » takes no side`, () => {
    deepEqual(found(text), [])
  })

test('an everyday post takes no side', () => {
  deepEqual(
    everyday.filter((text) => found(text).length > 0),
    [],
  )
})

test('where the charter says so, those who write as staff stay neutral too', () => {
  const post: Partial<Post> = {
    author: 'sofia',
    capacity: 'professional',
    channel: { network: 'x', surface: 'account', audience: 'public', official: false },
  }
  deepEqual(found('Votez Dupont.', {}, post), [])
  deepEqual(found('Votez Dupont.', { voices: ['official', 'professional'] }, post), ['Votez Dupont'])
})

test('a union may speak as a union', () => {
  deepEqual(found('Tous en grève !', { subjects: ['political', 'religious'] }), [])
})
