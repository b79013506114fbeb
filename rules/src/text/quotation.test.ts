import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isQuoted } from './quotation.ts'
import { wordsOf } from './words.ts'

const isQuotation = (text: string) => {
  const start = text.indexOf('mots')
  return isQuoted(wordsOf(text), { start, end: start + 4 })
}

for (const [text, is] of [
  ['Il a dit « quels mots » hier.', true],
  ['Il a dit “quels mots” hier.', true],
  ['Er sagte „mots“ gestern.', true],
  ['Il a dit "quels mots" hier.', true],
  ['Le « film » et mots, puis « la suite ».', false],
  ['Un "film" et mots, puis "la suite".', false],
  ['« Il manque la fin, mots', false],
  ['Sans marque, mots.', false],
] as const)
  test(`the word of « ${text} » is ${is ? '' : 'not '}a quotation`, () => {
    equal(isQuotation(text), is)
  })

test('a quotation of pages is none', () => {
  equal(isQuotation(`« ${'a '.repeat(300)} mots »`), false)
})

test('thousands of marks are read once', () => {
  const words = wordsOf('" « '.repeat(25_000))
  const before = performance.now()
  for (let start = 0; start < 100_000; start += 4) isQuoted(words, { start, end: start + 1 })
  ok(performance.now() - before < 5_000)
})
