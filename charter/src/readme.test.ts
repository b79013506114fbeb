import { deepEqual, equal } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { EXAMPLE_WORDS } from './examples.ts'
import { readCharter } from './read.ts'
import { testCharter } from './test-charter.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the charter shown in the README is read, and its examples hold', () => {
  const [, markdown = ''] = /````markdown\n([^]*?)````/.exec(readme) ?? []
  const charter = readCharter(markdown)
  equal(charter.articles[0]?.number, '5')
  deepEqual(
    testCharter(charter).results.map(({ holds }) => holds),
    [true, true],
  )
})

test('the README explains every word of the examples, and no other', () => {
  const [, table = ''] = /## Examples of a rule([^]*?)## Templates/.exec(readme) ?? []
  const rows = table.split('\n').filter((row) => row.startsWith('| `'))
  const words = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, word]) => word!))
  deepEqual(words.sort(), [...EXAMPLE_WORDS].sort())
})
