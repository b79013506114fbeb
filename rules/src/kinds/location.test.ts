import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const posted = (post: object, parameters = {}) => verdictOf('location', 'block', { parameters, post })
const own = { author: 'sofia', capacity: 'personal', channel: 'groupe' }

test('one click takes the place out of the picture', () => {
  const media = [{ id: 'p1', kind: 'video', location: 'Namur' }]
  deepEqual(posted({ media }).findings[0]?.remedies[0], { action: 'remove-location', media: 'p1' })
})

test('a place that is blank is no place', () => {
  equal(posted({ media: [{ id: 'p1', kind: 'image', location: ' ' }] }).decision, 'allow')
})

test('words about where one is never do more than advise', () => {
  const text = 'EN DIRECT du chantier, puis en direct depuis la mairie.'
  const { decision, findings } = posted({ ...own, text })
  equal(decision, 'advise')
  deepEqual(
    findings.map(({ at }) => at && 'text' in at && text.slice(at.text.start, at.text.end)),
    ['EN DIRECT du', 'en direct depuis'],
  )
})

for (const text of [
  'Le marché est ouvert.',
  'Vente en direct, sans intermédiaire.',
  'Rendez-vous place de l’Ange.',
])
  test(`« ${text} » says nothing of where one is now`, () => {
    equal(posted({ ...own, text }).decision, 'allow')
  })

test('a uniform is asked about once, and only where someone can be seen', () => {
  const media = [
    { id: 'p0', kind: 'image', faces: 0 },
    { id: 'p1', kind: 'image', persons: ['sofia'] },
    { id: 'p2', kind: 'image', faces: 3 },
  ]
  const { findings, questions } = posted({ media }, { fields: ['uniform'] })
  deepEqual(
    [findings.map(({ data }) => data.media), questions.map(({ id }) => id)],
    [['p1'], ['uniform-shown']],
  )
})

test('an answer that nothing shows settles it', () => {
  const media = [{ id: 'p1', kind: 'image', faces: 1, takenAt: 'workplace' }]
  const answers = { 'uniform-shown': 'no', 'operation-shown': 'no' }
  equal(posted({ media, answers }, { fields: ['uniform', 'details'] }).decision, 'allow')
})
