import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'
import type { Consent, Person } from '../case.ts'

const others: Person[] = [
  { id: 'rose', name: 'Rose Delvaux', kind: 'elected' },
  {
    id: 'ines',
    name: 'Inès Charlier',
    kind: 'staff',
    mandates: [{ role: 'spokesperson', from: '2026-01-01', until: '2026-03-31' }],
  },
  { id: 'paul', name: 'Paul Moreau', kind: 'elected' },
]
const named = (text: string, parameters = {}, post = {}, consents: Consent[] = []) =>
  verdictOf('named-person', 'review', {
    parameters,
    organisation: { people: [...tilleuls.people!, ...others], consents },
    post: { text, ...post },
  })
const yes: Consent = { person: 'emma', purpose: 'name', channels: ['page'], granted: '2025-09-01' }

test('each person named is shown where the text names them', () => {
  const text = 'Bravo à Emma Claes, à L. Moreau et à SOFIA PETIT !'
  deepEqual(
    named(text).findings.map(({ at, data }) => [
      at && 'text' in at && text.slice(at.text.start, at.text.end),
      data.person,
    ]),
    [
      ['Emma Claes', 'Emma Claes'],
      ['L. Moreau', 'Lucas Moreau'],
      ['SOFIA PETIT', 'Sofia Petit'],
    ],
  )
})

test('a name that someone public bears too may be theirs', () => {
  equal(named('M. Moreau a ouvert la séance.').decision, 'allow')
})

test('authors may name themselves', () => {
  equal(named('Nadia Lambert, pour Les Tilleuls.').decision, 'allow')
})

test('an elected person is public, and so is a spokesperson while the mandate runs', () => {
  equal(named('Rose Delvaux et Inès Charlier vous répondent.').decision, 'allow')
  const later = { scheduledFor: '2026-04-02T09:00:00+02:00' }
  equal(named('Inès Charlier vous répond.', {}, later).decision, 'review')
})

test('a contact of the organisation is public', () => {
  const contacts = { press: { name: 'Sofia Petit' } }
  const { decision } = verdictOf('named-person', 'review', {
    organisation: { contacts },
    post: { text: 'Contact : Sofia Petit.' },
  })
  equal(decision, 'allow')
})

test('whoever is spoken to may be named', () => {
  const inReplyTo = { at: '2026-03-12T09:00:00+01:00', author: 'Emma Claes' }
  equal(named('Merci Emma Claes !', {}, { action: 'reply', inReplyTo }).decision, 'allow')
  equal(named('Bonjour Emma Claes,', {}, { action: 'message', to: ['emma'] }).decision, 'allow')
})

test('the agreement to be named holds for its channels and its time', () => {
  equal(named('Emma Claes expose.', {}, {}, [yes]).decision, 'allow')
  equal(named('Emma Claes expose.', {}, { channel: 'groupe' }, [yes]).decision, 'review')
  equal(named('Emma Claes expose.', {}, {}, [{ ...yes, purpose: 'image' }]).decision, 'review')
})

test('someone who said no is not asked again by a button', () => {
  const { findings } = named('Emma Claes expose.', {}, {}, [{ ...yes, withdrawn: '2026-02-01' }])
  deepEqual(findings[0]?.remedies, [{ action: 'remove-text', start: 0, end: 10 }])
})

for (const text of [
  'Un petit mot pour vous dire merci.',
  'La page est claire, le moreau du cheval aussi.',
  'Merci à Lucas et à Emma.',
  'Rue Sofia Petit, 12.',
])
  test(`« ${text} » names nobody`, () => {
    equal(named(text).decision, 'allow')
  })

test('a name that is in no list is pointed out where the charter asks for it, and never more', () => {
  const text = 'Merci à Marie Duval et à Emma Claes.'
  deepEqual(
    named(text, { unknown: true }).findings.map(({ data, effect }) => [data.words, effect]),
    [
      ['Emma Claes', 'review'],
      ['Marie Duval', 'advise'],
    ],
  )
  const inReplyTo = { at: '2026-03-12T09:00:00+01:00', author: 'Marie Duval' }
  equal(named('Merci Marie Duval !', { unknown: true }, { action: 'reply', inReplyTo }).decision, 'allow')
})
