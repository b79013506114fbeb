import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const media = [
  { id: 'p1', kind: 'image', persons: ['lucas', 'inconnu'] },
  { id: 'p2', kind: 'image', persons: ['emma', 'lucas', 'sofia'] },
]
const named = (text: string, parameters = {}, post = {}) =>
  verdictOf('image-names', 'review', { parameters, post: { text, media, ...post } as never })

test('each name is shown where it stands, with the picture of its person', () => {
  const text = 'Emma et LUCAS MOREAU ont gagné.'
  deepEqual(
    named(text).findings.map(({ at, data }) => [
      at && 'text' in at && text.slice(at.text.start, at.text.end),
      data.media,
    ]),
    [
      ['Emma', 'p2'],
      ['LUCAS MOREAU', 'p1'],
    ],
  )
})

test('adults are left alone unless the charter protects everyone', () => {
  equal(named('Merci à Sofia Petit.').decision, 'allow')
  equal(named('Merci à Sofia Petit.', { whom: 'all' }).decision, 'review')
})

test('a name without its picture is another rule’s affair', () => {
  equal(named('Lucas a gagné.', {}, { media: [{ id: 'p1', kind: 'image' }] }).decision, 'allow')
})

test('the words may go, the person may be blurred, or the picture removed', () => {
  deepEqual(
    named('Bravo à Lucas.').findings[0]?.remedies.map(({ action }) => action),
    ['remove-text', 'hide-person', 'remove-media'],
  )
})

test('a name in another word is no name', () => {
  equal(named('La lucarne et le lucasien.').decision, 'allow')
})
