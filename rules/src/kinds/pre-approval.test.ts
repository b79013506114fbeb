import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Approval } from '../case.ts'

const by = (person: string, at = '2026-03-12T09:00:00+01:00'): Approval => ({
  by: person,
  at,
  content: 'this',
})
const both = { roles: ['unit-head', 'administrator'], mode: 'all' }
const check = (parameters: Record<string, unknown>, approvals: Approval[], author = 'sofia') =>
  verdictOf('pre-approval', 'review', { parameters, post: { author, approvals } })

test('when all must agree, only those who are missing are asked', () => {
  const { findings } = check(both, [by('bruno')])
  deepEqual(findings[0]?.data.roles, ['Administration'])
})

test('when all have agreed, the post may leave', () => {
  equal(check(both, [by('bruno'), by('nadia')]).decision, 'allow')
})

test('someone without the role cannot approve', () => {
  equal(check({ roles: ['unit-head'] }, [by('nadia')]).decision, 'review')
})

test('an approval to come is not yet an approval', () => {
  equal(check({ roles: ['unit-head'] }, [by('bruno', '2026-03-12T10:16:00+01:00')]).decision, 'review')
})

test('a role of the author does not count as an approval', () => {
  equal(check({ roles: ['unit-head'] }, [by('bruno')], 'bruno').decision, 'review')
})

test('changing the hour of a post keeps its approval', () => {
  const { decision } = verdictOf('pre-approval', 'review', {
    parameters: { roles: ['unit-head'] },
    post: { author: 'sofia', approvals: [by('bruno')], scheduledFor: '2026-03-14T10:00:00+01:00' },
  })
  equal(decision, 'allow')
})
