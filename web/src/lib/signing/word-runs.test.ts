import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { wordRuns } from './word-runs.ts'

test('only the words that change are marked', () => {
  deepEqual(wordRuns('Au moins huit caractères.', 'Au moins douze caractères.'), [
    { is: 'same', words: 'Au moins ' },
    { is: 'removed', words: 'huit ' },
    { is: 'added', words: 'douze ' },
    { is: 'same', words: 'caractères.' },
  ])
})

test('a sentence that nothing changed in is one stretch', () => {
  deepEqual(wordRuns('Rien ne change.', 'Rien ne change.'), [{ is: 'same', words: 'Rien ne change.' }])
})

test('a sentence of which nothing is left is shown whole, beside the other', () => {
  deepEqual(wordRuns('Oui.', 'Non merci.'), [
    { is: 'removed', words: 'Oui.' },
    { is: 'added', words: 'Non merci.' },
  ])
})
