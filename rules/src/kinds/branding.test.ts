import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'

const profile = { network: 'facebook', surface: 'profile', audience: 'public', official: false } as const
const logo = [{ id: 'p1', kind: 'image' as const, containsLogo: true }]
const posted = (post: object, parameters = {}) =>
  verdictOf('branding', 'review', {
    parameters,
    organisation: { people: [...tilleuls.people!, { id: 'rose', name: 'Rose Tilleuls', kind: 'staff' }] },
    post: { author: 'sofia', capacity: 'personal', channel: profile, ...post },
  })

test('a role that may use the logo uses it anywhere', () => {
  equal(posted({ media: logo }, { roles: ['educator'] }).decision, 'allow')
})

test('whoever may not is led to those who may', () => {
  deepEqual(posted({ media: logo }, { roles: ['director'] }).findings[0]?.remedies, [
    { action: 'request-approval', roles: ['director'], mode: 'any' },
    { action: 'remove-media', media: 'p1' },
  ])
})

test('in a group, a picture in one’s own name does not bear the logo', () => {
  equal(posted({ media: logo, channel: 'groupe' }).decision, 'review')
  equal(posted({ media: logo, channel: 'groupe', capacity: 'official' }).decision, 'allow')
})

test('an account outside the register does not take the organisation’s name', () => {
  const channel = { ...profile, surface: 'page', name: 'LES TILLEULS – actus' } as const
  deepEqual(
    posted({ channel }).findings.map(({ at, data }) => [at, data.mark]),
    [[{ field: 'channel' }, 'Les Tilleuls']],
  )
})

test('one’s own name beside the organisation’s says where one works', () => {
  equal(posted({ displayName: 'Sofia – Les Tilleuls' }).decision, 'allow')
  equal(posted({ displayName: 'Rose Tilleuls', author: 'rose' }).decision, 'allow')
})

test('a mark of the charter’s own is protected too', () => {
  equal(posted({ displayName: 'Fête du Tilleul 2026' }).decision, 'allow')
  equal(posted({ displayName: 'Fête du Tilleul 2026' }, { marks: ['fête du tilleul'] }).decision, 'review')
})

test('to name the organisation in a text is not to use its mark', () => {
  equal(posted({ text: 'Belle fête aux Tilleuls ! Les Tilleuls, merci.' }).decision, 'allow')
})
