import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { check } from './check.ts'
import { compile } from './whole.ts'
import { givenCase, givenCharter, givenRule, verdictOf } from './kinds/given.ts'

const verdict = (rules: Parameters<typeof givenCharter>, changes = {}) =>
  check(compile(givenCharter(...rules)), givenCase(changes))

test('the gravest finding comes first, then the order of the charter', () => {
  const word = (id: string, effect: 'advise' | 'review') =>
    givenRule('topic-scope', { id, effect, parameters: { words: ['bonjour'] } })
  const { findings, decision } = verdict([
    word('a', 'advise'),
    word('b', 'review'),
    word('c', 'review'),
    word('d', 'advise'),
  ])
  deepEqual(
    findings.map(({ rule }) => rule),
    ['b', 'c', 'a', 'd'],
  )
  equal(decision, 'review')
})

test('every rule is either checked or skipped with its reason', () => {
  const given = verdict([
    givenRule('read', { id: 'to-read' }),
    givenRule('acknowledgement', { id: 'elsewhere', on: ['linkedin'] }),
    givenRule('acknowledgement', { id: 'excepted', exceptions: [{ roles: ['administrator'] }] }),
    givenRule('frequency-cap', { id: 'open', holes: ['max'] }),
    givenRule('acknowledgement', { id: 'checked' }),
  ])
  equal(given.checked, 1)
  deepEqual(given.skipped, [
    { rule: 'to-read', reason: 'read' },
    { rule: 'elsewhere', reason: 'other-channel' },
    { rule: 'excepted', reason: 'exception' },
    { rule: 'open', reason: 'hole' },
  ])
})

test('an exception holds only when each of its conditions does', () => {
  const rule = (exception: object) =>
    givenRule('topic-scope', { parameters: { purposes: ['event'] }, exceptions: [exception] })
  equal(verdict([rule({ roles: ['administrator'], channels: ['page'] })]).findings.length, 0)
  equal(verdict([rule({ roles: ['administrator'], channels: ['groupe'] })]).findings.length, 1)
  equal(verdict([rule({})]).findings.length, 1)
})

test('a rule with an open hole only advises, and asks what the charter meant', () => {
  const { decision, questions } = verdictOf('frequency-cap', 'block', {
    parameters: { max: 0 },
    holes: ['count'],
  })
  equal(decision, 'advise')
  deepEqual(questions, [
    {
      id: 'frequency-cap.count',
      question:
        'La charte ne dit pas qui l’on compte\u00a0: tout le canal, ou chaque auteur. Que vouliez-vous\u202f?',
      answers: ['channel', 'author'],
    },
  ])
})

test('a question is asked until it is answered', () => {
  const text = 'https://un.example'
  equal(verdictOf('source', 'review', { post: { text } }).questions.length, 1)
  equal(
    verdictOf('source', 'review', { post: { text, answers: { 'source-checked': 'no' } } }).questions.length,
    0,
  )
})

for (const [selector, matches] of [
  ['page', true],
  ['facebook', true],
  ['facebook:page', true],
  ['audience:public', true],
  ['official', true],
  ['*', true],
  ['groupe', false],
  ['facebook:group', false],
  ['audience:members', false],
  ['unit:jour', false],
  ['linkedin', false],
] as const)
  test(`a rule on ${selector} ${matches ? 'applies' : 'does not apply'} to the public page`, () => {
    equal(
      verdictOf('topic-scope', 'review', { parameters: { purposes: ['x'] }, on: [selector] }).checked,
      matches ? 1 : 0,
    )
  })

test('a rule without selector applies everywhere', () => {
  equal(verdictOf('acknowledgement', 'block', { on: [] }).checked, 1)
})

test('the hour of a check is the hour of publication when there is one', () => {
  const organisation = { people: [{ id: 'nadia', name: 'Nadia', kind: 'staff', acknowledged: '2026-03-20' }] }
  equal(verdictOf('acknowledgement', 'block', { organisation }).decision, 'block')
  const post = { scheduledFor: '2026-03-20T00:00:00+01:00' }
  equal(verdictOf('acknowledgement', 'block', { organisation, post }).decision, 'allow')
})
