import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Case, Post } from './case.ts'
import type { Rule } from './charter.ts'
import { check } from './check.ts'
import { compile } from './whole.ts'
import { givenCase, givenCharter, givenRule, tilleuls } from './kinds/given.ts'
import { definitions } from './kinds/index.ts'

const PARAMETERS: Record<string, Record<string, unknown>> = {
  'publish-roles': { roles: ['administrator', 'unit-head'] },
  mandate: { roles: ['content-manager'], maxMonths: 12 },
  'pre-approval': { roles: ['unit-head'] },
  'frequency-cap': { max: 2, minGapHours: 1 },
  'topic-scope': { purposes: ['event'], words: ['grève', 'l’été'] },
  'official-speech': { roles: ['director'] },
  'editorial-line': { maxLength: 5000, maxEmoji: 3, address: 'vous' },
  'named-person': { unknown: true },
  'quiet-hours': { days: ['sunday'], from: '22:00', until: '06:00' },
}
const everyKind: Rule[] = definitions.map(({ id, strength }) =>
  givenRule(id, { effect: strength, parameters: PARAMETERS[id] ?? {} }),
)
/** Their findings quote the words they point at. */
const QUOTING = new Set([
  'official-speech',
  'topic-scope',
  'confidentiality',
  'prohibited-content',
  'denigration',
  'tone',
  'neutrality',
])
const compiled = compile(givenCharter(...everyKind))
const ofText = (text: string, post: Partial<Post> = {}) => ({
  ...givenCase({}),
  post: { ...givenCase({}).post, ...post, text },
})

/** Any UTF-16 units, and the pieces that detectors look for, broken anywhere. */
const text = fc
  .array(
    fc.oneof(
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        maxLength: 12,
      }),
      fc.constantFrom(
        'https://',
        'www.',
        'bit.ly/a',
        '[',
        '](',
        ')',
        '@',
        '.be',
        ' ',
        '\n',
        '0470 12 34 56',
        '85.07.30-033.28',
        'BE68 5390',
        'mot de passe : ',
        'Abc12345',
        'eyJ',
        'ghp_',
        '-----BEGIN ',
        'PRIVATE KEY',
        'au nom de l’ASBL',
        'Les Tilleuls annoncent',
        'Lucas',
        ' est malade',
        'grève',
        'né le ',
        '12/03/2026',
        '\u200b',
        '\u202e',
        '\ud83d',
        'é',
        'e\u0301',
        '://[',
        'L. Moreau',
        'mes collègues',
        'en direct de ',
        '#',
        '𝐠𝐫𝐚𝐬',
        ' sont nuls',
        'usage interne',
        'votez Dupont',
        'code promo',
        ' mdr ',
        '!!!',
        '🙄',
        'tu ',
        '«',
        '»',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

test('no text at all makes a check fail, and the same text gives the same verdict', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('official', 'personal'), (value, capacity) => {
      const given = ofText(value, { capacity: capacity as Post['capacity'] })
      equal(JSON.stringify(check(compiled, given)), JSON.stringify(check(compiled, structuredClone(given))))
    }),
    { numRuns: 600 },
  )
})

test('what a finding points at is inside the text, and what it quotes is there', () => {
  fc.assert(
    fc.property(text, (value) => {
      for (const { at, data, kind } of check(compiled, ofText(value, { capacity: 'personal' })).findings) {
        if (!at || !('text' in at)) continue
        const { start, end } = at.text
        ok(Number.isInteger(start) && 0 <= start && start < end && end <= value.length)
        const quoted = data.words ?? data.word
        if (QUOTING.has(kind)) equal(value.slice(start, end), quoted)
      }
    }),
    { numRuns: 600 },
  )
})

const media = [
  { id: 'p1', kind: 'image' as const, persons: ['emma'], alt: 'Une enfant peint', source: 'own' },
]
const inOrder: Case = givenCase({
  organisation: {
    people: tilleuls.people!.map((person) => ({ ...person, trained: '2026-02-01' })),
    consents: [{ person: 'emma', channels: ['page'], granted: '2025-09-01' }],
  },
  post: {
    purpose: 'event',
    text: 'Le programme : https://www.lestilleuls.be/agenda',
    media,
    answers: { 'right-account': 'yes', 'read-again': 'yes', 'audience-audience': 'yes' },
    approvals: [{ by: 'bruno', at: '2026-03-12T09:00:00+01:00', content: 'this' }],
  },
})
const rules = everyKind.filter(({ kind }) => kind !== 'official-speech')

test('a post that has everything may leave', () => {
  deepEqual(check(compile(givenCharter(...rules)), inOrder).findings, [])
})

for (const [fact, without] of [
  ['a consent', (c: Case) => void (c.organisation.consents = [])],
  [
    'a signature',
    (c: Case) => void delete c.organisation.people!.find(({ id }) => id === 'nadia')!.acknowledged,
  ],
  ['a role', (c: Case) => void delete c.organisation.people!.find(({ id }) => id === 'nadia')!.roles],
  [
    'the approver’s role',
    (c: Case) => void delete c.organisation.people!.find(({ id }) => id === 'bruno')!.roles,
  ],
  ['an approval', (c: Case) => void (c.post.approvals = [])],
  [
    'the author',
    (c: Case) => void (c.organisation.people = c.organisation.people!.filter(({ id }) => id !== 'nadia')),
  ],
  ['the register of channels', (c: Case) => void (c.organisation.channels = [])],
] as const)
  test(`without ${fact}, the post no longer leaves`, () => {
    const poorer = structuredClone(inOrder)
    without(poorer)
    equal(check(compile(givenCharter(...rules)), poorer).decision, 'block')
  })

test('taking facts away never lets through what was stopped', () => {
  const facts = ['consents', 'people', 'channels', 'units', 'contacts', 'trustedDomains'] as const
  fc.assert(
    fc.property(fc.subarray([...facts]), fc.subarray([...facts]), text, (some, more, value) => {
      const drop = (fields: readonly string[]): Case => {
        const given = structuredClone(inOrder)
        given.post.text = value
        for (const field of fields) delete given.organisation[field as 'units']
        return given
      }
      const blocked = check(compiled, drop(some)).decision === 'block'
      if (blocked) equal(check(compiled, drop([...some, ...more])).decision, 'block')
    }),
    { numRuns: 200 },
  )
})

for (const [what, unit] of [
  ['zero-width characters', 'a\u200b'],
  ['digits', '0 '],
  ['digits alone', '4'],
  ['opening brackets', '[('],
  ['at signs', 'a@'],
  ['dots', 'a.b'],
  ['schemes', 'https://'],
  ['tokens', 'eyJa.'],
  ['hyphens', '-----BEGIN '],
  ['cues', 'mot de passe '],
  ['names', 'Les Tilleuls '],
  ['names and cues', 'Lucas malade '],
  ['half characters', '\ud800'],
  ['accounts', 'BE68 '],
  ['capitals', 'AB-1'],
  ['births', 'né le '],
  ['homes', 'habite rue 1 '],
  ['links', 'https://a.be/ '],
  ['labels', '[a](https://b.be) '],
  ['people', 'L. Moreau '],
  ['hashtags', '#a'],
  ['symbols', '𝐠'],
] as const)
  test(`100,000 characters of ${what} are checked at once`, () => {
    const value = unit.repeat(100_000 / unit.length)
    const before = performance.now()
    check(compiled, ofText(value, { capacity: 'personal' }))
    // Linear work takes some tens of milliseconds; anything quadratic takes minutes. The bound is for slow machines.
    ok(performance.now() - before < 5_000)
  })
