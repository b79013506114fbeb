import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const found = (text: string, parameters = {}) =>
  verdictOf('credentials', 'block', { post: { text }, parameters }).findings.map(({ at, effect }) => [
    at && 'text' in at ? text.slice(at.text.start, at.text.end) : undefined,
    effect,
  ])

for (const [text, secret] of [
  ['MDP = azerty123', 'azerty123'],
  ['Le code d’accès est 4521#.', '4521#'],
  ['Mot de passe du Wi-Fi : « Tilleul 26 »', 'Tilleul 26'],
  ['Digicode : 45A12', '45A12'],
  ['Le mot de passe du wifi est : Tilleuls2026!', 'Tilleuls2026'],
  ['password: correct-Horse!7', 'correct-Horse!7'],
  ['ghp_0123456789abcdefABCDEF0123456789abcd', 'ghp_0123456789abcdefABCDEF0123456789abcd'],
] as const)
  test(`a code is seen in « ${text} »`, () => {
    deepEqual(found(text), [[secret, 'block']])
  })

for (const text of [
  'Changez votre mot de passe tous les ans.',
  'Mot de passe oublié ?',
  'Mot de passe : demandez à l’accueil.',
  'Votre mot de passe est personnel.',
  'Le digicode est en panne depuis 2 jours.',
  'Code promo : ETE2026',
  'task-force-de-lutte-contre-la-solitude',
])
  test(`no code is seen in « ${text} »`, () => {
    deepEqual(found(text), [])
  })

test('a code that the charter allows may be published', () => {
  deepEqual(found('Code Wi-Fi : Visiteurs26', { allow: ['Visiteurs26'] }), [])
})

test('a private key is seen whole', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----'
  deepEqual(found(`Voici\n${key}\nmerci`), [[key, 'block']])
})
