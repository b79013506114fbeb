import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats, instantOf } from './format.ts'
import { preferredLocale } from './locale.ts'

const fr = formats('fr', 'Europe/Brussels')
const en = formats('en', 'Europe/Brussels')

test('a moment is written as people say it, in the time of the organisation', () => {
  assert.equal(fr.moment('2026-03-12T09:15:00Z'), '12 mars 2026 à 10\u00A0h\u00A015')
  assert.equal(en.moment('2026-03-12T09:15:00Z'), '12 March 2026 at 10:15')
  assert.equal(fr.time('2026-03-12T16:00:00Z'), '17\u00A0h')
})

test('the first of a month is « 1er » in French, and no other day', () => {
  assert.equal(fr.day('2026-02-01'), '1er février 2026')
  assert.equal(fr.day('2026-02-11'), '11 février 2026')
  assert.equal(fr.longDay('2026-03-01'), 'dimanche 1er mars 2026')
})

test('a day is not moved by a timezone', () => {
  assert.equal(formats('fr', 'America/Montreal').day('2026-03-12'), '12 mars 2026')
})

test('near days have a name', () => {
  assert.equal(fr.near('2026-03-12T22:30:00Z', '2026-03-12T23:30:00Z'), 'hier')
  assert.equal(fr.near('2026-03-13T08:00:00Z', '2026-03-12T23:30:00Z'), 'aujourd’hui')
  assert.equal(fr.near('2026-03-20T08:00:00Z', '2026-03-12T08:00:00Z'), 'ven. 20 mars')
})

test('what is typed as local time is one instant, on both sides of a clock change', () => {
  assert.equal(instantOf('2026-03-12T10:15', 'Europe/Brussels'), '2026-03-12T09:15:00.000Z')
  assert.equal(instantOf('2026-03-29T01:30', 'Europe/Brussels'), '2026-03-29T00:30:00.000Z')
  assert.equal(instantOf('2026-03-29T03:30', 'Europe/Brussels'), '2026-03-29T01:30:00.000Z')
  assert.equal(instantOf('2026-03-29T02:30', 'Europe/Brussels'), '2026-03-29T01:30:00.000Z')
  assert.equal(instantOf('2026-10-25T02:30', 'Europe/Brussels'), '2026-10-25T00:30:00.000Z')
  assert.equal(instantOf('demain', 'Europe/Brussels'), null)
})

test('what an input shows is read back as the same instant', () => {
  const at = '2026-07-01T07:05:00.000Z'
  assert.equal(instantOf(fr.forInput(at), 'Europe/Brussels'), at)
})

test('the browser’s languages decide, French when none is ours', () => {
  assert.equal(preferredLocale('nl-BE,en;q=0.8,fr;q=0.6'), 'en')
  assert.equal(preferredLocale('fr-BE,en;q=0.8'), 'fr')
  assert.equal(preferredLocale('de'), 'fr')
  assert.equal(preferredLocale(null), 'fr')
})
