import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const annex = { network: 'facebook', surface: 'page', audience: 'public', official: false } as const

test('a name that only contains the letters of the organisation is no annex page', () => {
  const channel = { ...annex, name: 'Lestilleulsfans' }
  equal(
    verdictOf('registered-channel', 'block', { post: { capacity: 'personal', channel } }).decision,
    'allow',
  )
})

test('the case and accents of an annex page do not hide it', () => {
  const channel = { ...annex, name: 'LES TILLEÜLS — Namur' }
  equal(
    verdictOf('registered-channel', 'block', { post: { capacity: 'personal', channel } }).decision,
    'block',
  )
})

test('where members may not ask for an account, none is offered', () => {
  const { findings } = verdictOf('registered-channel', 'block', {
    parameters: { mayAsk: false },
    post: { channel: { ...annex, official: true } },
  })
  deepEqual(findings[0]?.remedies, [{ action: 'remove-channel' }])
})
