import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findJsonPlaces } from './json-places.ts'

test('a value is found by its path, at its name in the file', () => {
  const { placeOf, fault } = findJsonPlaces(
    '{\n  "post": {\n    "media": [\n      { "alt": 1 }\n    ]\n  }\n}',
  )
  equal(fault, null)
  deepEqual(placeOf('post.media[0].alt'), { line: 4, column: 9 })
  deepEqual(placeOf('post.media[0]'), { line: 4, column: 7 })
})

test('a value that is not there is placed at the nearest one that holds it', () => {
  const { placeOf } = findJsonPlaces('{\n  "post": { "text": "" }\n}')
  deepEqual(placeOf('post.media[3].alt'), { line: 2, column: 3 })
  deepEqual(placeOf('now'), { line: 1, column: 1 })
})

test('the first thing that is not JSON is shown where it is', () => {
  const faultOf = (text: string) => {
    const { fault } = findJsonPlaces(text)
    return fault && [fault.line, fault.column, fault.got]
  }
  deepEqual(faultOf('{\n  "a": 1,\n}'), [3, 1, '}'])
  deepEqual(faultOf('{ a: 1 }'), [1, 3, 'a'])
  deepEqual(faultOf('{ "a": 1'), [1, 9, ''])
  deepEqual(faultOf('{} {}'), [1, 4, '{'])
  deepEqual(faultOf(''), [1, 1, ''])
  deepEqual(faultOf("{ 'a': 1 }"), [1, 3, "'"])
})

test('every text that JSON reads is read without a fault', () => {
  fc.assert(fc.property(fc.json(), (text) => equal(findJsonPlaces(text).fault, null)))
})

test('every text that JSON refuses has a fault', () => {
  const text = fc
    .array(fc.constantFrom(...'{}[]",:01-.eE \\nutrl'.split(''), 'true', '"a"'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (one) => {
      let isJson = true
      try {
        JSON.parse(one)
      } catch {
        isJson = false
      }
      equal(findJsonPlaces(one).fault === null, isJson, one)
    }),
    { numRuns: 500 },
  )
})
