import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { allNetworks, networkOf } from './all.ts'
import { capabilityTable } from './capability-table.ts'
import { failureSentence } from './failure.ts'
import type { FailureCode } from './failure.ts'
import type { Limits, Problem, Sentence } from './network.ts'
import { previewFor } from './previews.ts'
import { previewOf, problemSentence } from './preview.ts'

const docs = join(import.meta.dirname, '../../../docs/networks')
const limits: Limits = { graphemes: 300, bytes: 3000, images: 4, imageBytes: null, altRequired: true }

test('the table of what each network can do is the one the code prints', () => {
  ok(readFileSync(join(docs, 'README.md'), 'utf8').includes(capabilityTable()))
})

test('each network has its page', () => {
  for (const { id } of allNetworks()) match(readFileSync(join(docs, `${id}.md`), 'utf8'), /^# /)
})

test('a network nobody wrote is served by hand', () => {
  const networks = allNetworks()
  equal(networkOf(networks, 'bluesky').id, 'bluesky')
  equal(networkOf(networks, 'facebook').id, 'manual')
})

test('the browser previews what the connector previews', () => {
  const post = { text: 'Voir https://a.be #Fête @lea.test', media: [{ id: 'p', alt: '' }] }
  for (const network of allNetworks())
    deepEqual(previewFor(network.id, post, limits), network.preview(post, limits), network.id)
})

test('an emoji with its skin tone counts for one character', () => {
  deepEqual(previewOf({ text: '👍🏽 é', media: [] }, limits).graphemes, 3)
})

test('everything that keeps a post from leaving is told at once', () => {
  const media = Array.from({ length: 5 }, (_, i) => ({ id: `p${i}`, alt: i === 0 ? '' : 'x' }))
  const { problems, fits } = previewOf({ text: `${'x'.repeat(301)}\ud83d`, media }, limits)
  equal(fits, false)
  deepEqual(
    problems.map(({ code }) => code),
    ['broken-character', 'too-many-characters', 'too-many-images', 'missing-alt'],
  )
})

test('a post without text or picture has nothing to publish', () => {
  deepEqual(previewOf({ text: ' \n', media: [] }, limits).problems, [{ code: 'nothing-to-publish' }])
})

const CODES: FailureCode[] = [
  'refused',
  'credentials',
  'too-long',
  'too-large',
  'rate-limited',
  'unavailable',
  'unknown-outcome',
  'not-found',
  'duplicate',
]
const PROBLEMS: Problem[] = [
  { code: 'nothing-to-publish' },
  { code: 'too-many-characters', count: 301, max: 300 },
  { code: 'too-many-bytes', count: 4000, max: 3000 },
  { code: 'too-many-images', count: 5, max: 4 },
  { code: 'missing-alt', media: 'p1' },
  { code: 'broken-character', at: 3 },
]

/** Every sentence a person may read from the networks. */
function sentences(): Sentence[] {
  const places = [
    'facebook',
    'instagram',
    'linkedin',
    'x',
    'whatsapp',
    'site',
    'newsletter',
    'print',
    'other',
  ]
  const post = { text: 'x', media: [{ id: 'p', alt: 'x' }] }
  const manual = networkOf(allNetworks(), 'manual')
  const addresses = [
    'x',
    'http://a.be',
    'https://u:p@facebook.com/',
    'https://a.be/x',
    'https://facebook.com/',
  ]
  return [
    ...CODES.map((code) => failureSentence({ code }, 'Bluesky', 'Europe/Brussels')),
    ...PROBLEMS.map((problem) => problemSentence(problem, 'Bluesky')),
    ...allNetworks().flatMap(({ name, credentials }) => [
      name,
      ...credentials.flatMap((c) => [c.label, c.help]),
    ]),
    ...places.flatMap((network) => manual.instructions!({ network }, post).steps),
    ...places.flatMap((network) =>
      addresses.flatMap((address) => {
        const answer = manual.checkAddress!({ network }, address, ['asbl.example'])
        return 'says' in answer ? [answer.says] : []
      }),
    ),
  ]
}

test('French sentences keep their spaces: thin before ; ! ?, full before : and inside « »', () => {
  for (const { fr } of sentences()) {
    ok(!/[^\u202f][;!?]|[^\u00a0:/]:(?!\/\/)|«[^\u00a0]|[^\u00a0]»|'/.test(fr), fr)
    ok(fr.endsWith('.') || !fr.includes(' ') || fr.length < 40, fr)
  }
})

test('an hour to wait for is told in the organisation’s own time', () => {
  const retryAfter = new Date('2026-03-12T09:15:00Z')
  const { fr, en } = failureSentence({ code: 'rate-limited', retryAfter }, 'Bluesky', 'Europe/Brussels')
  equal(fr, 'Bluesky demande d’attendre. Réessayez à partir de 10\u00a0h\u00a015 le 12\u00a0mars.')
  equal(en, 'Bluesky asks us to wait. Try again from 10:15 on 12 March.')
})
