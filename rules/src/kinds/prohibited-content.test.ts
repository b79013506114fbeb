import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { verdictOf } from './given.ts'

const check = (text: string, parameters = {}) =>
  verdictOf('prohibited-content', 'review', { parameters, post: { text } })

test('the words are shown where they stand, and can be removed', () => {
  const { findings } = check('Bonjour. Ta gueule, le maire !')
  deepEqual(
    findings.map(({ data, at, remedies }) => [data, at, remedies]),
    [
      [
        { words: 'Ta gueule', category: 'insult' },
        { text: { start: 9, end: 18 } },
        [{ action: 'remove-text', start: 9, end: 18 }],
      ],
    ],
  )
})

test('someone always decides: nothing is stopped by words alone', () => {
  equal(check('Il faut tous les pendre !').decision, 'review')
})

test('a charter may leave a category to others', () => {
  equal(check('Ta gueule !', { categories: ['threat'] }).decision, 'allow')
})

test('an everyday post hurts nobody', () => {
  deepEqual(
    everyday.filter((text) => check(text).findings.length > 0),
    [],
  )
})
