import { readCharter, readTemplate } from '@balise/charter'
import { ruleSentence } from '@balise/rules'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleLines } from './rule-lines.ts'
import { branchesOf, shortened } from './tree.ts'
import type { Branch } from './tree.ts'

const charter = readCharter(readTemplate('asbl'))
const lines = ruleLines(
  {
    charter,
    rules: charter.rules.map((rule) => ({ id: rule.id, sentence: ruleSentence(rule, charter, 'fr') })),
  },
  'fr',
)
const tree = branchesOf(charter, new Map(lines.map((line) => [line.id, line])))
const all = (branches: Branch[]): Branch[] => branches.flatMap((branch) => [branch, ...all(branch.branches)])

test('every article is a branch, inside its part', () => {
  assert.deepEqual(
    all(tree).flatMap(({ id }) => (charter.articles.some((article) => article.id === id) ? [id] : [])),
    charter.articles.map(({ id }) => id),
  )
  assert.equal(tree[0]?.text, '1 Pourquoi cette charte')
  assert.ok(tree[0]?.branches.some(({ text }) => text === '1.1 Qui est concerné'))
})

test('every rule is on a branch of its article', () => {
  const found = all(tree).flatMap(({ rules }) => rules.map(({ id }) => id))
  assert.deepEqual(found.toSorted(), charter.rules.map(({ id }) => id).toSorted())
})

test('a long sentence is cut between two words', () => {
  const text = shortened(`${'mot '.repeat(40)}`)
  assert.match(text, /^(mot )+mot…$/)
  assert.equal(shortened('Une phrase courte.'), 'Une phrase courte.')
})
