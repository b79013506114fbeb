import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

test('rules proposed in comments are reported, not thanks and questions', () => {
  const comments =
    '- Demander l’accord des familles\nMerci pour ce texte.\nQui a écrit cela ?\nIl faudrait prévenir la direction.'
  deepEqual(reported(`Une charte.\n=====\n${comments}`, 'rule-in-comment'), [
    'rule-in-comment: Demander l’accord des familles',
    'rule-in-comment: Il faudrait prévenir la direction.',
  ])
})
