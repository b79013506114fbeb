import { deepEqual } from 'node:assert/strict'
import test from 'node:test'
import { pictureKinds } from './picture-kinds.ts'

const lucas = { id: 'lucas', name: 'Lucas Moreau' }
const of = (faces: number | null, text = '', alt = '') =>
  pictureKinds([{ faces, persons: [lucas], alt }], text).get('lucas')

test('up to three faces, a picture shows each person; from four on, a group', () => {
  deepEqual(of(null), ['targeted'])
  deepEqual(of(3), ['targeted'])
  deepEqual(of(4), ['group'])
})

test('a first name in the text or in the description names the person', () => {
  deepEqual(of(1, 'Bravo à Lucas !'), ['named', 'targeted'])
  deepEqual(of(5, '', 'Lucas et ses amis'), ['group', 'named'])
  deepEqual(of(1, 'Les lucarnes sont posées.'), ['targeted'])
})
