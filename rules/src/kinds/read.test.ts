import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

test('an article to read is listed among the rules that were not checked', () => {
  const { checked, skipped } = verdictOf('read', 'advise', {})
  deepEqual([checked, skipped], [0, [{ rule: 'read', reason: 'read' }]])
})
