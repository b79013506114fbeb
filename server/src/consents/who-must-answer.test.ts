import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { ageOn, isMinorOn, whoMustAnswer } from './who-must-answer.ts'

const child = {
  country: 'FR' as const,
  act: 'publish' as const,
  minor: true,
  age: 8,
  charterHolders: 1,
  setting: null,
  person: null,
}

test('in France both parents agree to show a child, and one is enough to take the picture', () => {
  deepEqual(whoMustAnswer(child), { holders: 2, own: 'word', because: { code: 'country' } })
  equal(whoMustAnswer({ ...child, act: 'capture' }).holders, 1)
})

test('in Belgium a parent answers for a child, and from 14 the child and a parent together', () => {
  deepEqual(whoMustAnswer({ ...child, country: 'BE' }), {
    holders: 1,
    own: 'word',
    because: { code: 'country' },
  })
  equal(whoMustAnswer({ ...child, country: 'BE', age: 14 }).own, 'also')
})

test('in Québec a young person answers alone from 14', () => {
  equal(whoMustAnswer({ ...child, country: 'QC', age: 13 }).own, 'word')
  deepEqual(whoMustAnswer({ ...child, country: 'QC', age: 14, charterHolders: 2 }), {
    holders: 1,
    own: 'only',
    because: { code: 'own-age' },
  })
})

test('a charter asks for more holders than the country, never for fewer', () => {
  deepEqual(whoMustAnswer({ ...child, country: 'BE', charterHolders: 2 }), {
    holders: 2,
    own: 'word',
    because: { code: 'charter' },
  })
  equal(whoMustAnswer({ ...child, charterHolders: 1 }).holders, 2)
})

test('the number that an organisation or a person has is shown with its reason', () => {
  const setting = { holders: 1, reason: 'Avis de la déléguée à la protection des données' }
  deepEqual(whoMustAnswer({ ...child, setting }).because, { code: 'organisation', says: setting.reason })
  const person = { holders: 1, reason: 'Jugement du 3 mars' }
  const needed = whoMustAnswer({ ...child, setting, person, charterHolders: 2 })
  deepEqual(needed, { holders: 1, own: 'word', because: { code: 'person', says: person.reason } })
})

test('an adult answers for themself', () => {
  deepEqual(whoMustAnswer({ ...child, minor: false, age: 40, charterHolders: 2 }), {
    holders: 1,
    own: 'word',
    because: { code: 'adult' },
  })
})

test('someone comes of age on their birthday, and on the last day it may be when only the year is known', () => {
  const born = { bornOn: '2008-03-12', bornYear: 2008, minor: true }
  equal(isMinorOn(born, '2026-03-11'), true)
  equal(isMinorOn(born, '2026-03-12'), false)
  equal(ageOn({ bornOn: null, bornYear: 2008 }, '2026-03-12'), 17)
  equal(isMinorOn({ bornOn: null, bornYear: null, minor: true }, '2026-03-12'), true)
})
