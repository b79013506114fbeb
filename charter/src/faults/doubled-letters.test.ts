import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

test('words printed twice letter by letter are reported', () => {
  deepEqual(reported('LLaa CChhaarrttee de l’association', 'doubled-letters'), [
    'doubled-letters: CChhaarrttee',
  ])
  deepEqual(reported('Le comité, l’accès et xxxx, 111222.', 'doubled-letters'), [])
})
