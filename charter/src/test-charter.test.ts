import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharter } from './read.ts'
import { testCharter } from './test-charter.ts'

const charterWith = (rule: string) =>
  readCharter(`---
format: 1
title: Charte
organisation: Notre ASBL
locale: fr
version: '1'
roles: { director: Direction, educator: Éducatrice ou éducateur }
---

## Article

Une phrase.

\`\`\`rule
${rule}
\`\`\`
`)

const holds = (rule: string) => testCharter(charterWith(rule)).results.map((result) => result.holds)

test('an example that must alert a rule and does not is shown with what was found', () => {
  const { results } = testCharter(
    charterWith(`id: cap
kind: frequency-cap
max: 4
effect: block
examples: [{ fail: { published: 2 } }, { pass: { published: 4 } }]`),
  )
  deepEqual(
    results.map(({ rule, index, outcome, holds, findings }) => [
      rule,
      index,
      outcome,
      holds,
      findings.length,
    ]),
    [
      ['cap', 0, 'fail', false, 0],
      ['cap', 1, 'pass', false, 1],
    ],
  )
})

test('a rule without an example is named', () => {
  deepEqual(testCharter(charterWith('id: no-password\nkind: credentials\neffect: block')).withoutExample, [
    'no-password',
  ])
})

test('what is only read needs no example', () => {
  deepEqual(testCharter(charterWith('id: scope\nkind: read')), { results: [], withoutExample: [] })
})

for (const per of ['day', 'week', 'month']) {
  test(`earlier publications of an example fall in the same ${per}`, () => {
    const cap = (outcome: string) => `id: cap
kind: frequency-cap
max: 9
per: ${per}
count: author
effect: block
examples: [{ ${outcome}: { published: ${outcome === 'fail' ? 9 : 8} } }]`
    deepEqual([...holds(cap('fail')), ...holds(cap('pass'))], [true, true])
  })
}

test('a gap in hours is counted from the last publication', () => {
  deepEqual(
    holds(`id: gap
kind: frequency-cap
minGapHours: 12
effect: block
examples: [{ fail: { hoursSince: 11 } }, { pass: { hoursSince: 13 } }, { pass: {} }]`),
    [true, true, true],
  )
})

test('an approval by two holders is asked when the rule asks for two', () => {
  deepEqual(
    holds(`id: both-parents
kind: image-consent
requiredHolders: 2
effect: block
examples: [{ pass: { persons: 1 } }, { fail: { persons: 1, holders: 1 } }, { pass: { persons: 1, holders: 1, minors: false } }]`),
    [true, true, true],
  )
})

test('a face that nobody named alerts a rule on images', () => {
  deepEqual(
    holds(`id: images
kind: image-consent
effect: block
examples: [{ fail: { persons: 1, faces: 2 } }, { pass: { persons: 1, faces: 2, answers: { faces-m1: yes } } }]`),
    [true, true],
  )
})

test('each example is built on a channel that the rule is about', () => {
  for (const on of [
    'facebook:group',
    'linkedin',
    'audience:members',
    'official',
    'unit:jour',
    "'*'",
    'fb-jour',
    '[instagram, bluesky]',
  ]) {
    deepEqual(
      holds(`id: no-password
kind: credentials
on: ${on}
effect: block
examples: [{ fail: { text: 'Le mot de passe : Tilleul2026!' } }]`),
      [true],
      on,
    )
  }
})

test('a rule with an open hole is tested as it advises', () => {
  const { results } = testCharter(
    charterWith(`id: cap
kind: frequency-cap
max: 4
count: ?
effect: block
examples: [{ fail: { published: 4 } }]`),
  )
  equal(results[0]?.findings[0]?.effect, 'advise')
})

test('an example may give any fact of a case, and one that is none is named', () => {
  const rule = (given: string) =>
    charterWith(`id: calm\nkind: cooling-off\neffect: block\nexamples:\n  - fail: ${given}`)
  const attack = '{ action: reply, post: { inReplyTo: { at: "2026-03-12T10:10:00+01:00", hostile: true } } }'
  equal(testCharter(rule(attack)).results[0]!.holds, true)
  const { holds, mistake } = testCharter(rule('{ post: { inReplyTo: { hostil: true } } }')).results[0]!
  equal(holds, false)
  match(mistake!, /inReplyTo\.hostil/)
})
