import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { dueDay, together } from './when-due.ts'
import type { Waiting } from './when-due.ts'

const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  personId: 'sofia',
  subject: 'signature',
  subjectId: 'v2',
  since: '2026-03-12',
  dueOn: null,
  told: 0,
  lastToldOn: null,
  ...more,
})
const training = (more: Partial<Waiting> = {}) =>
  waiting({ subject: 'training', since: '2026-01-10', dueOn: '2026-07-10', ...more })

test('a signature is asked at once, and recalled three times, further and further apart', () => {
  equal(dueDay(waiting()), '2026-03-12')
  equal(dueDay(waiting({ told: 1, lastToldOn: '2026-03-12' })), '2026-03-17')
  equal(dueDay(waiting({ told: 2, lastToldOn: '2026-03-17' })), '2026-03-24')
  equal(dueDay(waiting({ told: 3, lastToldOn: '2026-03-24' })), '2026-04-02')
  equal(dueDay(waiting({ told: 4, lastToldOn: '2026-04-02' })), null)
})

test('a training is recalled a month and a week before its last day, and once after it', () => {
  equal(dueDay(training()), '2026-01-10')
  equal(dueDay(training({ told: 1, lastToldOn: '2026-01-12' })), '2026-06-10')
  equal(dueDay(training({ told: 2, lastToldOn: '2026-06-10' })), '2026-07-03')
  equal(dueDay(training({ told: 3, lastToldOn: '2026-07-03' })), '2026-07-11')
})

test('two mails about the same thing are four days apart, whatever its dates', () => {
  equal(dueDay(training({ dueOn: '2026-02-10', told: 1, lastToldOn: '2026-01-12' })), '2026-01-16')
})

test('what is due in three days goes in the mail of today, and nothing makes a mail by itself', () => {
  const sign = waiting({ told: 1, lastToldOn: '2026-03-12' })
  const train = training({ since: '2026-03-20' })
  deepEqual(together([sign, train], '2026-03-17'), [sign, train])
  deepEqual(together([sign, train], '2026-03-16'), [])
})
