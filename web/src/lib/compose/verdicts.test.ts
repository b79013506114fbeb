import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate, readCharter } from '@balise/charter'
import { compile, factsOf } from '@balise/rules'
import type { ChannelView } from '@balise/server/channels'
import type { Typed } from './typed.ts'
import { askCharter } from './verdicts.ts'

const NOW = '2026-03-12T10:15:00+01:00'
const charter = compile(readCharter(readTemplate('asbl')))
const channel = (id: string, surface: string, audience: string) =>
  ({
    id,
    slug: id,
    name: id,
    network: 'facebook',
    surface,
    audience,
    official: true,
  }) as unknown as ChannelView
const channels = [channel('page', 'page', 'public'), channel('groupe', 'group', 'members')]
const organisation = {
  name: 'Les Tilleuls',
  timezone: 'Europe/Brussels',
  channels: channels.map(({ slug, network, surface, audience }) => ({
    id: slug,
    network,
    surface,
    audience,
    official: true,
  })),
  people: [
    { id: 'nadia', name: 'Nadia', kind: 'staff', roles: ['administrator'], acknowledged: '2026-01-10' },
  ],
}
const known = { author: 'nadia', channels, media: [] }
const here = { charter, facts: factsOf(organisation) }
const nothing = { text: '', answers: [] }
const typed: Typed = {
  text: 'Les semis de tomates sont lancés.',
  capacity: 'official',
  purpose: '',
  language: 'fr',
  channelIds: ['page', 'groupe'],
  mediaIds: [],
  alts: {},
  answers: {},
  wantedAt: '',
}
const ask = (change: Partial<Typed>) =>
  askCharter(here, nothing, { ...typed, ...change }, known, null, NOW, 'fr')

test('nothing is asked of a channel that is not chosen', () => {
  assert.deepEqual(ask({ channelIds: [] }).byChannel, {})
})

test('what is found in the text on both channels is said once', () => {
  const { points, decision } = ask({ text: 'Appelez Marie au 0470 12 34 56.' })
  const [point] = points.filter(({ finding }) => finding.kind === 'personal-data')
  assert.equal(decision, 'block')
  assert.deepEqual(
    point?.channels.map(({ id }) => id),
    ['page', 'groupe'],
  )
  assert.equal(points[0]?.number, 1)
  assert.equal(points[0]?.effect, 'block')
})

test('a rule that blocks until someone agrees asks for that agreement', () => {
  const { points, byChannel } = ask({ capacity: 'official', text: 'Bonjour', channelIds: ['page'] })
  for (const { finding, effect } of points)
    if (finding.kind === 'pre-approval') assert.equal(effect, 'review')
  assert.notEqual(byChannel.page, undefined)
})

test('the same draft has the same answer, letter for letter', () => {
  assert.equal(JSON.stringify(ask({})), JSON.stringify(ask({})))
})
