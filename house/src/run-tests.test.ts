import { deepEqual, equal } from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './files.ts'
import { count } from './run-tests.ts'

const file = join(root, 'rules/src/check.test.ts')
const names = (found: { name: string }[]) => found.map(({ name }) => name)

test('what passed, what failed and what was skipped are counted apart', () => {
  const outcome = count([
    { type: 'pass', file, name: 'one' },
    { type: 'fail', file, name: 'two', detail: '1 !== 2' },
    { type: 'skip', file, name: 'three', reason: 'no network here' },
  ])
  equal(outcome.passed, 1)
  deepEqual(outcome.failures, [{ name: 'rules/src/check.test.ts › two', detail: '1 !== 2' }])
  deepEqual(outcome.skipped, [{ name: 'rules/src/check.test.ts › three', reason: 'no network here' }])
})

test('a file in which no test was found is a failure', () => {
  const { passed, failures } = count([{ type: 'pass', file, name: file }])
  equal(passed, 0)
  deepEqual(names(failures), ['rules/src/check.test.ts'])
})

test('a test that is skipped without a reason is a failure', () => {
  const { skipped, failures } = count([{ type: 'skip', file, name: 'one', reason: '' }])
  deepEqual(skipped, [])
  deepEqual(failures, [{ name: 'rules/src/check.test.ts › one', detail: 'skipped without a reason' }])
})
