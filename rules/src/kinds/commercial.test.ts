import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { verdictOf } from './given.ts'

const found = (text: string, parameters = {}) =>
  verdictOf('commercial', 'review', { parameters, post: { text } }).findings.map(
    ({ data }) => data.words ?? data.host,
  )

for (const [text, words] of [
  ['Vente flash ce soir !', ['Vente flash']],
  ['Soldes sur https://mode.example', ['Soldes']],
  ['Bon plan : -30 % chez Mode & Cie.', ['Bon plan', '-30 %']],
  ['https://a.example/?utm_medium=affiliate', ['a.example']],
  ['https://a.example/?tag=nadia-21', ['a.example']],
] as const)
  test(`« ${text} » advertises`, () => {
    deepEqual(found(text), words)
  })

for (const text of [
  'Commandez vos sapins sur https://sapins.example, au profit de l’école.',
  'Un bon plan : la médiathèque est gratuite.',
  'La promo sortante chez nous : bravo !',
  'Lisez https://journal.example/article?utm_source=facebook&utm_campaign=share',
  'La facture baisse : -20 %.',
  'Rendez-vous chez Les Tilleuls : soldes du vide-grenier.',
  'Attention au faux message « livraison gratuite ».',
  'Notre agenda : https://lestilleuls.be/?ref=page',
] as const)
  test(`« ${text} » is no advertisement`, () => {
    deepEqual(found(text), [])
  })

test('an everyday post sells nothing', () => {
  deepEqual(
    everyday.filter((text) => found(text).length > 0),
    [],
  )
})

test('a charter adds words of its own', () => {
  deepEqual(found('Venez à la vente privée.', { cues: ['vente privée'] }), ['vente privée'])
})
