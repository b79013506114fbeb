import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '@balise/rules'
import { moved } from './moved.ts'

const about = (start: number, end: number): Finding => ({
  rule: 'scope',
  kind: 'topic-scope',
  effect: 'review',
  article: { id: 'a', number: '1', title: 'A' },
  quote: 'q',
  message: 'm',
  data: {},
  at: { text: { start, end } },
  remedies: [{ action: 'remove-text', start, end }],
})

test('a finding stays on its words when something is typed after them', () => {
  deepEqual(moved(about(0, 7), 'Bonjour toi', 'Bonjour toi et toi'), about(0, 7))
})

test('a finding follows its words when something is typed before them', () => {
  deepEqual(moved(about(8, 11), 'Bonjour toi', 'Ah ! Bonjour toi'), about(13, 16))
})

test('a finding goes away once its own words are edited', () => {
  equal(moved(about(8, 11), 'Bonjour toi', 'Bonjour tous'), undefined)
})

test('a letter doubled inside the words touches them', () => {
  equal(moved(about(2, 5), 'a bbb c', 'a bbbb c'), undefined)
})

test('what is about a picture does not move', () => {
  const finding: Finding = { ...about(0, 1), at: { media: 'p1' } }
  equal(moved(finding, 'a', 'b'), finding)
})
