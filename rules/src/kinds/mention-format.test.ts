import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'

const check = (text: string, parameters: Record<string, unknown> = {}, post: object = {}) =>
  verdictOf('mention-format', 'advise', {
    parameters,
    organisation: { channels: tilleuls.channels!.map((one) => ({ ...one, hashtags: ['#LesTilleuls'] })) },
    post: { text, ...post },
  })

test('the register’s hashtag is expected when the charter names none', () => {
  equal(check('Le potager ouvre.').decision, 'advise')
  equal(check('Le potager ouvre. #lestilleuls').decision, 'allow')
})

test('a longer hashtag is another one', () => {
  equal(check('Le potager ouvre. #LesTilleulsBis').decision, 'advise')
})

test('a personal post about something else is left alone', () => {
  const own = { author: 'sofia', capacity: 'personal', channel: 'groupe' }
  equal(check('Belle soirée au cinéma.', {}, own).decision, 'allow')
  equal(check('Les Tilleuls ouvrent un potager.', {}, own).decision, 'advise')
})

test('one click adds it', () => {
  deepEqual(check('Le potager ouvre.').findings[0]?.remedies, [
    { action: 'append-text', text: '#LesTilleuls' },
  ])
})

test('a handle is read whole, with its site', () => {
  const tags = ['@lestilleuls.bsky.social', '@tilleuls@mastodon.example']
  for (const text of [
    'À lire chez @lestilleuls.bsky.social.',
    'À lire (@tilleuls@mastodon.example)',
    '« @LesTilleuls.bsky.social » en parle',
  ])
    equal(check(text, { tags }).decision, 'allow', text)
  for (const text of [
    'À lire chez @lestilleuls.bsky.socialiste',
    'lestilleuls.bsky.social',
    'a@lestilleuls.bsky.social',
  ])
    equal(check(text, { tags }).decision, 'advise', text)
})

test('what comes first is the tag itself, after spaces at most', () => {
  equal(check(' #LesTilleuls : le potager ouvre.', { first: true }).decision, 'allow')
  equal(check('Potager #LesTilleuls', { first: true }).decision, 'advise')
  equal(check('#LesTilleulsBis #LesTilleuls', { first: true }).decision, 'advise')
})
