import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

test('a reply has no purpose to declare', () => {
  equal(
    verdictOf('topic-scope', 'review', { parameters: { purposes: ['event'] }, post: { action: 'reply' } })
      .decision,
    'allow',
  )
})

test('the purposes to choose from come with the finding', () => {
  const { findings } = verdictOf('topic-scope', 'review', { parameters: { purposes: ['event', 'news'] } })
  deepEqual(findings[0]?.remedies, [{ action: 'change-purpose', purposes: ['event', 'news'] }])
})

test('an excluded word is found whole, where it stands', () => {
  const text = 'Des élections ? Les élection\u0301s 💬 ÉLECTIONS !'
  const { findings } = verdictOf('topic-scope', 'review', {
    parameters: { words: ['élections'] },
    post: { text },
  })
  deepEqual(
    findings.map(({ at }) => at && 'text' in at && text.slice(at.text.start, at.text.end)),
    ['élections', 'élection\u0301s', 'ÉLECTIONS'],
  )
})

test('a word inside another is left alone', () => {
  equal(
    verdictOf('topic-scope', 'review', { parameters: { words: ['art'] }, post: { text: 'partout' } })
      .decision,
    'allow',
  )
})
