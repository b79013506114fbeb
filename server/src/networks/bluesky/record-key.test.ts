import { equal, match, notEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { recordKeyOf } from './record-key.ts'

// https://atproto.com/specs/tid
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/

test('the key of a delivery has the form the protocol asks for', () => {
  for (const id of ['', 'd1', 'é', '0198c0de-0000-7000-8000-000000000001', crypto.randomUUID()])
    match(recordKeyOf(id), TID)
})

test('the key of a delivery never changes', () => {
  // Written down: another key for the same delivery would publish it twice after an update.
  equal(recordKeyOf('0198c0de-0000-7000-8000-000000000001'), '3lwq7ln22x2cc')
  equal(recordKeyOf('8b8ce1a4-4f0c-4a34-b9c4-3cbe04e1a3f7'), '3joch3gma7yv3')
})

test('deliveries made one after the other keep their order', () => {
  ok(
    recordKeyOf('0198c0de-0001-7000-8000-000000000000') < recordKeyOf('0198c0de-0002-7000-8000-000000000000'),
  )
})

test('two deliveries made in the same millisecond have two keys', () => {
  notEqual(
    recordKeyOf('0198c0de-0001-7000-8000-000000000001'),
    recordKeyOf('0198c0de-0001-7000-8000-000000000002'),
  )
})
