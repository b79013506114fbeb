import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Consent } from '@balise/rules'
import type { MediaView } from '@balise/server/media'
import { kindsTyped, organisationOf } from './shown.ts'
import type { Typed } from './typed.ts'

const consent = (person: string, purpose: string): Consent => ({
  person,
  act: 'publish',
  purpose,
  channels: ['page'],
  granted: '2026-01-10',
  refused: null,
  until: null,
  withdrawn: null,
  holders: ['mother'],
  requiredHolders: 1,
})
const organisation = {
  name: 'Les Tilleuls',
  timezone: 'Europe/Brussels',
  consents: [consent('lea', 'saved')],
}
const consents = {
  lea: {
    group: [consent('lea', 'among others')],
    targeted: [consent('lea', 'alone')],
    'named targeted': [consent('lea', 'named')],
  },
}
const picture = (faces: number) =>
  ({ id: 'p', alt: '', faces, persons: [{ id: 'lea', name: 'Léa Dubois' }] }) as unknown as MediaView
const countedFor = (faces: number, text: string, alts: Record<string, string> = {}) => {
  const typed = { text, alts } as Typed
  return organisationOf({ organisation, consents }, kindsTyped([picture(faces)], typed)).consents?.map(
    ({ purpose }) => purpose,
  )
}

test('someone among four faces is asked about as one of a group, before anything is saved', () => {
  assert.deepEqual(countedFor(4, 'Bonjour.'), ['among others'])
  assert.deepEqual(countedFor(3, 'Bonjour.'), ['alone'])
})

test('a first name typed in the text or in a description counts at once', () => {
  assert.deepEqual(countedFor(1, 'Bravo à Léa !'), ['named'])
  assert.deepEqual(countedFor(1, 'Bravo !', { p: 'Léa peint' }), ['named'])
})

test('a picture taken out of the post leaves nobody among others', () => {
  const kinds = kindsTyped([], { text: '', alts: {} } as unknown as Typed)
  assert.deepEqual(
    organisationOf({ organisation, consents }, kinds).consents?.map(({ purpose }) => purpose),
    ['alone'],
  )
})
