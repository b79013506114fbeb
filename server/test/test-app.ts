import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { allNetworks } from '../src/networks/all.ts'
import { createFake } from '../src/networks/fake/fake.ts'
import type { Parts } from '../src/ctx.ts'
import type { Mail } from '../src/parts/mailer.ts'
import { freshDatabase } from './database.ts'

export type TestApp = Awaited<ReturnType<typeof testApp>>

/** Thursday 12 March 2026, a quarter past ten in Brussels. */
export const START = '2026-03-12T10:15:00+01:00'

/**
 * The whole product on a database of its own: the clock is held, mails stay in `mails`, the only network is the fake
 * one, and any other request fails the test. Closed when the file's tests have ended.
 */
export async function testApp(held: Partial<Parts> = {}) {
  const database = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-test-'))
  const mails: Mail[] = []
  const fake = createFake()
  let instant = new Date(START)

  const app = await createApp(
    { ...readConfig({ DATA_DIR: dataDir }), runsJobs: false },
    {
      now: () => new Date(instant),
      networks: allNetworks(fake),
      http: async (url) => {
        throw new Error(`the outside is shut: ${url} was asked for`)
      },
      mailer: { folder: null, send: async (mail) => void mails.push(mail) },
      ...held,
      reached: { connections: database.connections, stop: database.drop },
    },
  )
  after(async () => {
    await app.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  return {
    ...app,
    mails,
    fake,
    dataDir,
    connections: database.connections,
    clock: {
      set: (at: string) => void (instant = new Date(at)),
      advance: (minutes: number) => void (instant = new Date(instant.getTime() + minutes * 60_000)),
    },
  }
}
