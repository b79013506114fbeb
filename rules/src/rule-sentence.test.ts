import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { givenCharter, givenRule } from './kinds/given.ts'
import { effectLabel, remedyLabel } from './messages/language.ts'
import { ruleSentence } from './whole.ts'

const sentence = (kind: string, changes: object, locale?: 'fr' | 'en') => {
  const rule = givenRule(kind, changes)
  return ruleSentence(rule, givenCharter(rule), locale)
}

test('a rule says where, what, and what happens otherwise', () => {
  const cap = { on: ['facebook:group'], effect: 'block', parameters: { max: 4 } }
  equal(
    sentence('frequency-cap', cap),
    'Sur les groupes Facebook\u00a0: au plus quatre publications par semaine, tous auteurs ensemble. Sinon, la publication ne part pas.',
  )
  equal(
    sentence('frequency-cap', cap, 'en'),
    'On Facebook groups: at most 4 posts per week, all authors together. Otherwise the post does not go out.',
  )
})

test('a rule with an open hole says that it only advises', () => {
  ok(
    sentence('frequency-cap', { holes: ['max'], effect: 'block' }).includes(
      'cette règle conseille seulement',
    ),
  )
})

test('roles are called by the names the charter gives them', () => {
  ok(
    sentence('pre-approval', { parameters: { roles: ['unit-head'] } }).includes(
      '«\u00a0Responsable de service\u00a0»',
    ),
  )
})

test('effects and ways out have names for people', () => {
  equal(effectLabel('review'), 'accord requis')
  equal(
    remedyLabel({ action: 'schedule', notBefore: '2026-03-16T00:00:00+01:00' }),
    'Programmer à partir du 16 mars 2026',
  )
  equal(remedyLabel({ action: 'hide-person', media: 'p1', person: 'emma' }, 'en'), 'Blur this person')
})
