import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './place-of.ts'

test('an entry leads to what it is about, or nowhere', () => {
  for (const [kind, subjectId, data, place] of [
    ['post.approved', 'p', {}, '/posts/p'],
    ['delivery.sent', 'p', {}, '/posts/p'],
    ['media.hidden', 'm', {}, '/media/m'],
    ['media.person-destroyed', 'p', {}, null],
    ['consent.withdrawn', 'c', { person: 'p' }, '/people/p/rights'],
    ['consent.withdrawn', 'c', {}, null],
    ['consent-setting.changed', 'o', {}, null],
    ['register.exported', null, {}, null],
    ['register.exported', 'p', {}, '/people/p/rights'],
    ['draft.version-made', 'v', {}, null],
    ['a-kind-of-before', 'x', {}, null],
  ] as const)
    equal(placeOf({ kind, subjectId, data }), place, kind)
})
