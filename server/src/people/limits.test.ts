import { test } from 'node:test'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
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
