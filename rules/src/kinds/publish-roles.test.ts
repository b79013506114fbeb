import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const marc = (until: string) => ({
  people: [
    { id: 'marc', name: 'Marc', kind: 'member', mandates: [{ role: 'editor', from: '2025-03-13', until }] },
  ],
})
const byMarc = { post: { author: 'marc' }, parameters: { roles: ['editor'] } }

test('a mandate counts on its last day', () => {
  equal(
    verdictOf('publish-roles', 'block', { ...byMarc, organisation: marc('2026-03-12') }).decision,
    'allow',
  )
})

test('a mandate that ended yesterday no longer counts', () => {
  equal(
    verdictOf('publish-roles', 'block', { ...byMarc, organisation: marc('2026-03-11') }).decision,
    'block',
  )
})

test('someone unknown is not a member, even where every member may publish', () => {
  const verdict = verdictOf('publish-roles', 'block', {
    parameters: { roles: ['*'], inName: 'own' },
    post: { author: 'visitor', capacity: 'personal', channel: 'groupe' },
  })
  equal(verdict.decision, 'block')
})

test('an educator who speaks officially in a group is told to write in her own name', () => {
  const { findings } = verdictOf('publish-roles', 'block', {
    parameters: { roles: ['administrator'] },
    post: { author: 'sofia', channel: 'groupe' },
  })
  deepEqual(findings[0]?.remedies[0], { action: 'change-capacity', capacity: 'professional' })
})

test('a comment under a public post may come from anyone', () => {
  const post = { author: 'sofia', capacity: 'personal', action: 'comment' } as const
  equal(
    verdictOf('publish-roles', 'block', { parameters: { roles: ['administrator'] }, post }).decision,
    'allow',
  )
})

test('people who are named are said by their names', () => {
  const { findings } = verdictOf('publish-roles', 'block', {
    parameters: { persons: ['bruno'] },
  })
  deepEqual(findings[0]?.data.persons, ['Bruno Leroy'])
})
