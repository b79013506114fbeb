import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharter } from '@balise/charter'
import { charterWith } from '../../test/given-posts.ts'
import { changesFor } from './changes-for.ts'

const of = (...rules: string[]) => readCharter(charterWith(rules))
const educator = { id: 'sofia', kind: 'staff', roles: ['educator'] }
const director = { id: 'sophie', kind: 'staff', roles: ['director'] }
const TONE = 'id: tone\nkind: tone\neffect: advise'
const pages = (roles: string) => `id: pages\nkind: publish-roles\nroles: [${roles}]\neffect: block`
const ids = (changes: ReturnType<typeof changesFor>) => changes.mine.map(({ id }) => id)

test('a change in what a role does is for those who hold it', () => {
  const [before, after] = [of(TONE, pages('director')), of(TONE, pages('director, unit-head'))]
  deepEqual(ids(changesFor(before, after, director)), ['pages'])
  deepEqual(ids(changesFor(before, after, educator)), [])
  equal(changesFor(before, after, educator).others, 1)
})

test('whoever loses a right is told', () => {
  const [before, after] = [of(TONE, pages('director, educator')), of(TONE, pages('director'))]
  deepEqual(ids(changesFor(before, after, educator)), ['pages'])
})

test('a page that was open to all and is kept for some is news to everyone', () => {
  deepEqual(ids(changesFor(of(TONE), of(TONE, pages('director')), educator)), ['pages'])
})

test('another example of a rule is nothing to sign', () => {
  const shown = `${TONE}\nexamples:\n  - pass: { text: Bonjour. }`
  deepEqual(ids(changesFor(of(TONE), of(shown), educator)), [])
})
