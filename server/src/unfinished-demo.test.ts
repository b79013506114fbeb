import { equal } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { createDemoIfEmpty } from './demo.ts'
import { clearUnfinished, markFinished, markUnfinished } from './unfinished-demo.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'balise-test-'))
const config = readConfig({ DATA_DIR: dataDir })
after(() => rmSync(dataDir, { recursive: true, force: true }))

/** One start; returns how many accounts it made. */
async function start(until: 'interrupted' | 'announced'): Promise<number> {
  await clearUnfinished(config)
  const app = await createApp(config)
  try {
    const accounts = await createDemoIfEmpty(app, () => markUnfinished(config))
    if (until === 'announced') markFinished(config)
    return accounts.length
  } finally {
    await app.stop()
  }
}

test('a first start that was interrupted is made again from the beginning, and only that one', async () => {
  equal(await start('interrupted'), 4)
  equal(await start('announced'), 4)
  equal(await start('interrupted'), 0)
  equal(await start('announced'), 0)
})
