import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { DataError } from './errors.ts'
import { THURSDAY, tilleuls } from './kinds/given.ts'
import { readCase } from './read-case.ts'

const post = { author: 'nadia', capacity: 'official', action: 'publish', channel: 'page', text: 'Bonjour.' }
const whole = (changes: object = {}) => ({ now: THURSDAY, organisation: tilleuls, post, ...changes })
const fault = (json: unknown) => {
  try {
    readCase(json, 'case.json')
  } catch (error) {
    if (error instanceof DataError) return [error.path, error.got]
    throw error
  }
  return undefined
}
const consents = (consent: object) => whole({ organisation: { ...tilleuls, consents: [consent] } })

test('a misspelt withdrawal is no consent', () => {
  deepEqual(fault(consents({ person: 'emma', granted: '2025-09-01', withdrawed: '2026-01-01' })), [
    'organisation.consents[0].withdrawed',
    'withdrawed',
  ])
})

test('a day that the calendar does not have is refused', () => {
  deepEqual(fault(consents({ person: 'emma', granted: '2026-02-30' })), [
    'organisation.consents[0].granted',
    '"2026-02-30"',
  ])
})

test('an instant without its offset is refused', () => {
  deepEqual(fault(whole({ now: '2026-03-12T10:15:00' })), ['now', '"2026-03-12T10:15:00"'])
})

test('an hour with one zero too many is read as the only hour it can be', () => {
  equal(readCase(whole({ now: '2026-03-12T010:15:00+01:00' })).now, '2026-03-12T10:15:00+01:00')
})

test('no other odd hour is read', () => {
  for (const now of [
    '2026-03-12T100:15:00+01:00',
    '2026-03-12T0010:15:00+01:00',
    '2026-03-12T024:15:00+01:00',
    '2026-03-12T10:015:00+01:00',
  ])
    deepEqual(fault(whole({ now })), ['now', JSON.stringify(now)])
})

test('a channel that is not in the register is refused, with those that are', () => {
  throws(
    () => readCase(whole({ post: { ...post, channel: 'pagee' } })),
    /post\.channel: expected a channel of the register \(page or groupe\)/,
  )
})

test('an account may be described instead of named', () => {
  const channel = { network: 'x', surface: 'account', audience: 'public', official: false }
  equal(fault(whole({ post: { ...post, channel } })), undefined)
  deepEqual(fault(whole({ post: { ...post, channel: { ...channel, surface: 'wall' } } })), [
    'post.channel.surface',
    '"wall"',
  ])
})

test('a field that is null is a field left out', () => {
  const read = readCase(
    whole({
      post: { ...post, media: [{ id: 'p1', kind: 'image', alt: null, faces: null }], inReplyTo: null },
    }),
  )
  deepEqual(read.post.media, [{ id: 'p1', kind: 'image' }])
  equal(read.post.inReplyTo, undefined)
})

test('a zone that no calendar knows is refused', () => {
  deepEqual(
    fault(whole({ organisation: { ...tilleuls, timezone: 'Europe/Namur' } }))?.[0],
    'organisation.timezone',
  )
})

test('two people cannot have one id', () => {
  const person = { id: 'a', name: 'A', kind: 'staff' }
  deepEqual(
    fault(whole({ organisation: { ...tilleuls, people: [person, person] } }))?.[0],
    'organisation.people[1].id',
  )
})

test('a field named like a prototype is a field like another: unknown', () => {
  equal(fault(JSON.parse('{"__proto__": {}, "now": "x"}'))?.[0], '__proto__')
})

test('what is no object at all is refused', () => {
  for (const json of [null, 3, 'case', [], undefined]) equal(fault(json)?.[0], '')
})
