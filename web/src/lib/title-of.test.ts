import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from './title-of.ts'

test('a post is known by its first sentence', () => {
  assert.equal(
    titleOf('Les semis de tomates sont lancés. Soixante graines ont trouvé leur pot.'),
    'Les semis de tomates sont lancés',
  )
  assert.equal(titleOf('La vente aura lieu samedi !\nVenez.'), 'La vente aura lieu samedi !')
})

test('a short exclamation is not a title by itself', () => {
  assert.equal(
    titleOf('Bravo ! Les enfants ont fini la fresque. Elle est belle.'),
    'Bravo ! Les enfants ont fini la fresque',
  )
})

test('a long line is cut at a word, a long word anywhere, an emoji nowhere', () => {
  assert.equal(titleOf('un deux trois quatre cinq six sept', 24), 'un deux trois quatre…')
  assert.equal(titleOf('x'.repeat(30), 24), `${'x'.repeat(24)}…`)
  assert.equal(titleOf('🌱'.repeat(30), 24), `${'🌱'.repeat(24)}…`)
})

test('no text gives no title', () => {
  assert.equal(titleOf('  \n '), '')
})

test('a mark that turns the text around stays out of a title, the one that joins an emoji stays in', () => {
  assert.equal(titleOf('\u202Eabc 👩\u200D👧'), 'abc 👩\u200D👧')
})
