import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const blackouts = [{ kind: 'election', from: '2025-09-01', until: '2026-03-22' }]
const YES = Object.fromEntries(
  ['regular', 'earlier', 'same-form', 'neutral'].map((test) => [`election-${test}`, 'yes']),
)
const check = (changes: object) =>
  verdictOf('election-blackout', 'block', { organisation: { blackouts }, ...changes })

test('four answers of yes let an ordinary piece of news leave', () => {
  equal(check({ post: { answers: YES } }).decision, 'allow')
})

test('each question that has no answer is asked', () => {
  deepEqual(
    check({ post: { answers: { ...YES, 'election-neutral': undefined } } }).questions.map(({ id }) => id),
    ['election-neutral'],
  )
})

test('the evening of the ballot is still in the period, the day after is not', () => {
  equal(check({ now: '2026-03-22T23:59:00+01:00' }).decision, 'review')
  equal(check({ now: '2026-03-23T00:00:00+01:00' }).decision, 'allow')
})

test('an agent’s own words are not those of the organisation', () => {
  equal(check({ post: { capacity: 'personal', channel: 'groupe', author: 'sofia' } }).decision, 'allow')
})

test('a purpose that the charter leaves free asks nothing', () => {
  equal(check({ parameters: { allow: ['information'] }, post: { purpose: 'information' } }).decision, 'allow')
})

test('what is not neutral may appear the day after the ballot', () => {
  const { findings } = check({ post: { answers: { ...YES, 'election-neutral': 'no' } } })
  deepEqual(findings[0]?.remedies, [{ action: 'schedule', notBefore: '2026-03-23T00:00:00+01:00' }])
})

for (const text of [
  'Votez pour votre photo préférée du concours !',
  'Les candidats au concours d’infirmier passent l’oral lundi.',
  'Faites votre bilan de santé gratuit à la maison des solidarités.',
])
  test(`« ${text} » is no campaign`, () => {
    equal(check({ post: { text, answers: YES } }).decision, 'allow')
  })

for (const text of ['Le bilan de mandature est en ligne.', 'Votez pour la liste du maire !'])
  test(`« ${text} » is read by someone, whatever the answers`, () => {
    equal(check({ post: { text, answers: YES } }).decision, 'review')
  })
