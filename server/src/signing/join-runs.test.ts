import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { wordRuns } from '../drafts/index.ts'
import { joinRuns } from './join-runs.ts'

const runs = (before: string, after: string) => joinRuns(wordRuns(before, after))

test('words that change side by side are one change', () => {
  deepEqual(runs('On relit le matin.', 'On relit chaque soir.'), [
    { is: 'same', words: 'On relit ' },
    { is: 'removed', words: 'le matin' },
    { is: 'added', words: 'chaque soir' },
    { is: 'same', words: '.' },
  ])
})

test('two changes with words between them stay two', () => {
  deepEqual(
    runs('Huit signes et un chiffre.', 'Douze signes et deux chiffres.').map(({ is }) => is),
    ['removed', 'added', 'same', 'removed', 'added', 'same'],
  )
})
