import { equal } from 'node:assert/strict'
import test from 'node:test'
import { fold } from './fold.ts'
import type { Word } from './fold.ts'
import type { Needed } from './who-must-answer.ts'

const TODAY = '2026-03-12'
const said = (holderId: string, change: Partial<Word> = {}): Word => ({
  holderId,
  authority: 'parent',
  answer: 'granted',
  givenOn: '2025-09-01',
  fromOn: '2025-09-01',
  untilOn: '2026-08-31',
  withdrawnAt: null,
  requiredHolders: 1,
  ...change,
})
const no = (holderId: string) => said(holderId, { answer: 'refused', untilOn: null })
const both: Needed = { holders: 2, own: 'word', because: { code: 'country' } }
const status = (words: Word[], needed = both, childSaysNo = false) =>
  fold(words, needed, childSaysNo, TODAY).status

test('two parents must both say yes', () => {
  equal(status([]), 'none')
  equal(status([said('mother')]), 'waiting')
  equal(status([said('mother'), said('father')]), 'yes')
})

test('one parent’s no blocks, and is a disagreement when the other said yes', () => {
  equal(status([no('father')]), 'no')
  equal(status([said('mother'), no('father')]), 'disagreement')
  equal(status([no('mother'), no('father')]), 'no')
})

test('a yes that one parent took back is withdrawn, whatever the other said', () => {
  const withdrawn = said('mother', { withdrawnAt: new Date('2026-03-01') })
  equal(status([withdrawn, said('father')]), 'withdrawn')
})

test('a yes counts from its first day to its last, both included', () => {
  const one = { ...both, holders: 1 }
  equal(status([said('mother', { untilOn: TODAY })], one), 'yes')
  equal(status([said('mother', { untilOn: '2026-03-11' })], one), 'expired')
  equal(status([said('mother', { fromOn: '2026-03-13' })], one), 'waiting')
})

test('a tutor holds the whole authority alone', () => {
  equal(status([said('tutor', { authority: 'tutor' })]), 'yes')
})

test('the child’s own no stands above their parents’ yes', () => {
  equal(status([said('mother'), said('father')], both, true), 'no')
})

test('where the young person answers too, a parent alone is not enough, nor are they', () => {
  const also: Needed = { holders: 1, own: 'also', because: { code: 'country' } }
  equal(status([said('mother')], also), 'waiting')
  equal(status([said('me', { authority: 'self' })], also), 'waiting')
  equal(status([said('mother'), said('me', { authority: 'self' })], also), 'yes')
})

test('where the young person answers alone, their parents’ answers no longer count', () => {
  const only: Needed = { holders: 1, own: 'only', because: { code: 'own-age' } }
  equal(status([said('mother')], only), 'waiting')
  equal(status([no('mother'), said('me', { authority: 'self' })], only), 'yes')
})

test('a paper that asked for two signatures still does when the law asks for one', () => {
  equal(status([said('mother', { requiredHolders: 2 })], { ...both, holders: 1 }), 'waiting')
})
