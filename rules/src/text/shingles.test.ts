import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { shinglesOf } from './shingles.ts'
import { wordsOf } from './words.ts'

const shared = (a: string, b: string) =>
  [...shinglesOf(wordsOf(a))].filter((group) => shinglesOf(wordsOf(b)).has(group)).length

test('case, accents and marks make no other text', () => {
  equal(shared('La piscine rouvre le 15 mars.', 'LA PISCINE ROUVRE, le 15 mars !'), 4)
})

test('two words are one group', () => {
  equal(shinglesOf(wordsOf('Bonne semaine !')).size, 1)
})

test('another order is another text', () => {
  equal(shared('un deux trois quatre', 'quatre trois deux un'), 0)
})

test('a text without words has no group', () => {
  equal(shinglesOf(wordsOf(' … !')).size, 0)
})
