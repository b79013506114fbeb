import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { COUNTRIES, STATUSES } from './formality.ts'
import { formalitiesFor } from './formalities-for.ts'
import type { Setting } from './formalities-for.ts'

const ids = (setting: Partial<Setting>) =>
  formalitiesFor({ country: 'fr', status: 'employer', staffCount: 0, monitoring: false, ...setting }).map(
    ({ id }) => id,
  )

test('a French employer of 50 hears its council, writes to the inspectorate, deposits and makes known', () => {
  deepEqual(ids({ staffCount: 50 }), ['fr-cse', 'fr-inspector', 'fr-deposit', 'fr-publicity'])
  deepEqual(ids({ staffCount: 49 }), ['fr-small-employer'])
})

test('a French public body hears its social committee', () => {
  ok(ids({ status: 'public-body', staffCount: 900 }).includes('fr-cst'))
})

test('a small Belgian employer posts the draft, a large one asks its council', () => {
  deepEqual(ids({ country: 'be', staffCount: 41 }), ['be-posting', 'be-copy', 'be-deposit'])
  deepEqual(ids({ country: 'be', staffCount: 120 }), ['be-council', 'be-copy', 'be-deposit'])
  ok(ids({ country: 'be', staffCount: 41, monitoring: true }).includes('be-monitoring'))
})

test('an association without staff is asked nothing of labour law', () => {
  for (const country of COUNTRIES) equal(ids({ country, status: 'no-staff' }).length, 1)
})

test('every step says its source, and has its words in both languages', () => {
  for (const country of COUNTRIES)
    for (const status of STATUSES)
      for (const staffCount of [0, 10, 60, 500])
        for (const one of formalitiesFor({ country, status, staffCount, monitoring: true })) {
          match(one.id, /^[a-z0-9-]+$/)
          ok(one.source && one.fr.title && one.fr.says && one.en.title && one.en.says, one.id)
          if (one.readOn) ok(one.url, `${one.id} says where it was read`)
        }
})
