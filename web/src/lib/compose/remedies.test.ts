import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyRemedy, choicesOf, isAppliedHere, readChosen, remediesOf } from './remedies.ts'
import { isSame, readTyped, type Typed } from './typed.ts'

const typed: Typed = {
  text: 'Pour réserver : 0470 00 00 00, dès lundi.',
  capacity: 'official',
  purpose: '',
  language: 'fr',
  channelIds: ['page', 'groupe'],
  mediaIds: ['m1', 'm2'],
  alts: {},
  answers: {},
  wantedAt: '',
}
const local = (at: string) => at.slice(0, 16)
const apply = (remedy: { action: string } & Record<string, unknown>, channelIds: string[] = []) =>
  applyRemedy(typed, { remedy, channelIds }, local)

test('a remedy about a channel takes away the channels it was found on, and no other', () => {
  assert.deepEqual(apply({ action: 'remove-channel' }, ['page']).channelIds, ['groupe'])
})

test('a picture that one channel stops may be left to the others', () => {
  const hide = [{ action: 'hide-person' }, { action: 'remove-media' }]
  const actions = (stopped: number, effect: 'block' | 'review' = 'block') =>
    remediesOf(hide, { effect, stopped, chosen: 2 }).map(({ action }) => action)
  assert.deepEqual(actions(1), ['hide-person', 'remove-media', 'remove-channel'])
  assert.deepEqual(actions(2), ['hide-person', 'remove-media'], 'nowhere is left')
  assert.deepEqual(actions(1, 'review'), ['hide-person', 'remove-media'], 'someone may still agree')
})

test('what is missing is added after the last word', () => {
  assert.equal(apply({ action: 'append-text', text: '#LesTilleuls' }).text, `${typed.text} #LesTilleuls`)
})

test('a remedy about the text changes exactly the words it points at', () => {
  assert.equal(
    apply({ action: 'replace-text', start: 16, end: 29, with: '081 00 00 00' }).text,
    'Pour réserver : 081 00 00 00, dès lundi.',
  )
})

test('words taken away leave no hole', () => {
  assert.equal(apply({ action: 'remove-text', start: 16, end: 29 }).text, 'Pour réserver :, dès lundi.')
})

test('a picture, a purpose, a capacity and an hour are changed in the draft', () => {
  assert.deepEqual(apply({ action: 'remove-media', media: 'm1' }).mediaIds, ['m2'])
  assert.equal(apply({ action: 'change-capacity', capacity: 'professional' }).capacity, 'professional')
  assert.equal(
    apply({ action: 'schedule', notBefore: '2026-03-16T00:00:00+01:00' }).wantedAt,
    '2026-03-16T00:00',
  )
  const [first] = choicesOf({ action: 'change-purpose', purposes: ['event', 'news'] }, [])
  assert.equal(first && applyRemedy(typed, first, local).purpose, 'event')
})

test('what leads elsewhere changes nothing here', () => {
  assert.equal(isAppliedHere({ action: 'ask-consent', person: 'p' }), false)
  assert.equal(apply({ action: 'ask-consent', person: 'p' }), typed)
})

test('a button without script says the same remedy, and nonsense says none', () => {
  const chosen = { remedy: { action: 'remove-channel' }, channelIds: ['page'] }
  assert.deepEqual(readChosen(JSON.stringify(chosen)), chosen)
  assert.equal(readChosen('{'), null)
  assert.equal(readChosen('null'), null)
  assert.equal(readChosen('{"remedy":{}}'), null)
})

test('a form is read as it was typed, with the lines of the browser', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['text', 'Un\r\ndeux'],
    ['capacity', 'nonsense'],
    ['channel', 'b'],
    ['channel', 'a'],
    ['media', 'm1'],
    ['alt:m1', 'Une serre'],
    ['answer:source-checked', 'yes'],
    ['when', 'now'],
    ['wantedAt', '2026-03-12T10:00'],
    ['language', 'nl'],
  ])
    form.append(name!, value!)
  assert.deepEqual(readTyped(form), {
    text: 'Un\ndeux',
    capacity: 'official',
    purpose: '',
    language: 'nl',
    channelIds: ['b', 'a'],
    mediaIds: ['m1'],
    alts: { m1: 'Une serre' },
    answers: { 'source-checked': 'yes' },
    wantedAt: '',
  })
})

test('the same draft is the same whatever the order of its channels', () => {
  assert.ok(isSame(typed, { ...typed, channelIds: ['groupe', 'page'] }))
  assert.ok(!isSame(typed, { ...typed, mediaIds: ['m2', 'm1'] }))
})
