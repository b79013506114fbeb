import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isCalm, nextCalm } from './calm.ts'

const brussels = { timezone: 'Europe/Brussels', country: 'be' } as const
const next = (at: string) => nextCalm(new Date(at), brussels).toISOString()

test('nobody is written to at night, at the week-end or on a public holiday', () => {
  equal(isCalm(new Date('2026-03-12T10:15:00+01:00'), brussels), true)
  equal(isCalm(new Date('2026-03-12T07:59:00+01:00'), brussels), false)
  equal(isCalm(new Date('2026-03-12T18:00:00+01:00'), brussels), false)
  equal(isCalm(new Date('2026-03-14T10:15:00+01:00'), brussels), false)
  equal(isCalm(new Date('2026-07-21T10:15:00+02:00'), brussels), false, 'the Belgian national day')
  equal(isCalm(new Date('2026-07-21T10:15:00+02:00'), { ...brussels, country: 'fr' }), true)
})

test('what cannot leave now leaves at eight on the next working day', () => {
  equal(next('2026-03-12T10:15:00+01:00'), '2026-03-12T09:15:00.000Z')
  equal(next('2026-03-12T06:00:00+01:00'), '2026-03-12T07:00:00.000Z')
  equal(next('2026-03-13T18:30:00+01:00'), '2026-03-16T07:00:00.000Z')
  equal(next('2026-04-03T19:00:00+02:00'), '2026-04-07T06:00:00.000Z', 'Easter Monday is passed over')
})
