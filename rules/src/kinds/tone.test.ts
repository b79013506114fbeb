import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { verdictOf } from './given.ts'

const found = (text: string, parameters = {}) =>
  verdictOf('tone', 'advise', { parameters, post: { text } }).findings.map(({ data }) => data.words)

test('an everyday post is in tone', () => {
  deepEqual(
    everyday.filter((text) => found(text).length > 0),
    [],
  )
})

test('marks in a row are one finding, with one mark to put instead', () => {
  const { findings } = verdictOf('tone', 'advise', { post: { text: 'Quoi ?!? Oui !!!!' } })
  deepEqual(
    findings.map(({ remedies }) => remedies[0]),
    [
      { action: 'replace-text', start: 5, end: 8, with: '?' },
      { action: 'replace-text', start: 13, end: 17, with: '!' },
    ],
  )
})

test('a charter may want one mark only', () => {
  deepEqual(found('Bravo !!', { maxMarks: 1 }), ['!!'])
  deepEqual(found('Bravo !', { maxMarks: 1 }), [])
})

test('a charter may care about some marks only', () => {
  deepEqual(found('mdr !!!', { markers: ['familiar'] }), ['mdr'])
})

test('words that are quoted are someone else’s', () => {
  deepEqual(found('Atelier : répondre à « taisez-vous » sans crier.'), [])
})

test('no text takes more than linear time', () => {
  const before = performance.now()
  equal(found('! '.repeat(50_000)).length, 1)
  equal(performance.now() - before < 5_000, true)
})
