import { equal } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { listTenants } from '../jobs/queue.ts'
import { createOrganisation } from '../organisation/index.ts'
import { clearUnfinished, markFinished, markUnfinished } from './unfinished.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'balise-test-'))
const config = readConfig({ DATA_DIR: dataDir })
after(() => rmSync(dataDir, { recursive: true, force: true }))

/** A start that writes the first line of a demonstration where there is none; returns how many organisations it found. */
async function start(until: 'interrupted' | 'announced'): Promise<number> {
  await clearUnfinished(config)
  const app = await createApp(config, {}, [])
  try {
    const visitor = app.as({ kind: 'visitor' })
    const found = (await listTenants(visitor.db)).length
    if (found === 0) {
      markUnfinished(config)
      await createOrganisation(visitor, { slug: 'les-tilleuls', name: 'Les Tilleuls' })
    }
    if (until === 'announced') markFinished(config)
    return found
  } finally {
    await app.stop()
  }
}

test('a first start that was interrupted is made again from the beginning, and only that one', async () => {
  equal(await start('interrupted'), 0)
  equal(await start('announced'), 0)
  equal(await start('interrupted'), 1)
  equal(await start('announced'), 1)
})
