import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { forgetTries } from './attempts.ts'
import { limitTries } from './index.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })

test('whoever searches without an end waits a minute, and nobody else does', async () => {
  const search = (address: string) => limitTries(visitor, 'charter-search', address)
  for (let times = 0; times < 60; times++) await search('192.0.2.1')
  await refuses(search('192.0.2.1'), 'too-many-attempts')
  await search('192.0.2.2')
  app.clock.advance(1.1)
  await search('192.0.2.1')
})

test('who tried what is forgotten a day after the last time, and not before', async () => {
  const counts = async () => {
    const { rows } = await sql<{ count: number }>`select count(*) from auth."rateLimit"`.execute(visitor.db)
    return rows[0]!.count
  }
  app.clock.advance(2 * 24 * 60)
  await forgetTries(visitor)
  equal(await counts(), 0)
  await limitTries(visitor, 'certificate', '192.0.2.1')
  app.clock.advance(23 * 60)
  await limitTries(visitor, 'certificate', '192.0.2.2')
  await forgetTries(visitor)
  equal(await counts(), 2)
  app.clock.advance(2 * 60)
  await forgetTries(visitor)
  equal(await counts(), 1)
})
