import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Mandate } from '../case.ts'
import { verdictOf } from './given.ts'
import type { Changes } from './given.ts'

const check = (mandates: Mandate[], changes: Changes = {}) =>
  verdictOf('mandate', 'block', {
    ...changes,
    parameters: { roles: ['content-manager'], ...changes.parameters },
    organisation: { people: [{ id: 'nadia', name: 'Nadia Lambert', kind: 'staff', mandates }] },
  })
const said = (mandates: Mandate[], changes?: Changes) =>
  check(mandates, changes).findings.map(({ message }) => message)

const lastYear: Mandate = { role: 'content-manager', from: '2025-01-01', until: '2025-12-31' }
const thisYear: Mandate = { role: 'content-manager', from: '2026-01-01', until: '2026-12-31' }

test('a mandate that was renewed runs', () => {
  equal(check([thisYear, lastYear]).decision, 'allow')
})

test('a mandate for another role does not count', () => {
  equal(check([{ ...thisYear, role: 'treasurer' }]).decision, 'block')
})

test('the end that is told is that of the latest mandate', () => {
  deepEqual(said([{ ...lastYear, from: '2024-01-01', until: '2024-12-31' }, lastYear]), [
    'Le mandat de Nadia Lambert («\u00a0content-manager\u00a0») a pris fin le 31 décembre 2025.',
  ])
})

test('a mandate to come gives its first day as the hour to wait for', () => {
  const { findings } = check([{ ...thisYear, from: '2026-04-01' }])
  deepEqual(findings[0]?.remedies[0], { action: 'schedule', notBefore: '2026-04-01T00:00:00+02:00' })
})

test('a post in one’s own name needs no mandate', () => {
  const post = { capacity: 'professional', channel: 'groupe' } as const
  equal(check([], { post }).decision, 'allow')
})

test('on an official page even a post in one’s own name needs a mandate', () => {
  equal(check([], { post: { capacity: 'personal' } }).decision, 'block')
})

test('someone unknown has no mandate', () => {
  equal(check([thisYear], { post: { author: 'visitor' } }).decision, 'block')
})

test('the body is told by the name that the charter gives it', () => {
  const parameters = { roles: ['content-manager'], body: 'director' }
  deepEqual(
    check([], { parameters }).findings.map(({ data }) => data.by),
    ['Direction'],
  )
})
