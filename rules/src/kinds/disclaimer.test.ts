import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const posted = (text: string, parameters = {}, post = {}) =>
  verdictOf('disclaimer', 'advise', {
    parameters,
    post: { author: 'sofia', capacity: 'personal', channel: 'groupe', text, ...post },
  })

test('the sentence of the charter is one click away', () => {
  const { findings } = posted('Les Tilleuls recrutent.', { text: 'Je parle pour moi.' })
  deepEqual(findings[0]?.remedies, [{ action: 'append-text', text: 'Je parle pour moi.' }])
})

test('the first words about work are shown, once', () => {
  const text = 'Je travaille aux Tilleuls. Mes collègues et Les Tilleuls, merci !'
  deepEqual(
    posted(text).findings.map(({ data }) => data.words),
    ['Je travaille'],
  )
})

for (const text of [
  'Mes collègues et moi. JE PARLE POUR MOI !',
  'Mon employeur le sait : mes propos n’engagent que moi.',
  'My employer disagrees. Views are my own.',
])
  test(`« ${text} » has said it`, () => {
    equal(posted(text, { text: 'Je parle pour moi.' }).decision, 'allow')
  })

for (const text of [
  'Belle soirée de hockey !',
  'Mon équipe a gagné.',
  'Au travail, les amis !',
  'Quel métier que le vôtre.',
])
  test(`« ${text} » does not speak of the author’s work`, () => {
    equal(posted(text).decision, 'allow')
  })

test('what the organisation says needs no such sentence', () => {
  equal(posted('Les Tilleuls recrutent.', {}, { capacity: 'official' }).decision, 'allow')
  equal(posted('Les Tilleuls recrutent.', {}, { channel: 'page' }).decision, 'allow')
})

test('a sentence in the profile is the author’s word', () => {
  const inProfile = { place: 'profile' }
  equal(posted('Mon métier.', inProfile, { answers: { 'disclaimer-in-profile': 'yes' } }).decision, 'allow')
  equal(posted('Mon métier.', inProfile).questions[0]?.id, 'disclaimer-in-profile')
})
