import { deepEqual, equal, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopServer } from '../src/db/embedded.ts'
import { fileFakeStore } from '../src/networks/fake/store.ts'
import type { LogCheck } from '../src/log/verify.ts'

const KILLS = 20
const CHILD = join(import.meta.dirname, 'kill-child.ts')

type Remains = {
  posts: { id: string; state: string }[]
  deliveries: { id: string; post_id: string; state: string; remote_id: string | null }[]
  log: LogCheck
}

/** Runs a server; `onLine` gets what it says. Resolves once it is gone. */
function run(dataDir: string, mode: 'live' | 'end', onLine: (line: string, kill: () => void) => void) {
  const child = spawn(process.execPath, [CHILD, dataDir, mode], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => onLine(line, () => child.kill('SIGKILL')))
  return new Promise<string>((done) => child.once('close', () => done(complaint)))
}

test(`killed ${KILLS} times while it schedules and sends, the server lost nothing and sent nothing twice`, async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-kill-'))
  try {
    const acknowledged = {
      created: new Set<string>(),
      approved: new Set<string>(),
      scheduled: new Set<string>(),
    }
    for (let kill = 0; kill < KILLS; kill++) {
      let started = false
      const complaint = await run(dataDir, 'live', (line, end) => {
        const [what, id] = line.split(' ') as [keyof typeof acknowledged | 'ready', string]
        if (what !== 'ready') return void acknowledged[what].add(id)
        started = true
        // Another instant of the work each time, from the first to the several hundredth millisecond.
        void sleep(20 + ((kill * 137) % 700)).then(end)
      })
      ok(started, `start ${kill + 1} failed: ${complaint}`)
    }

    let remains: Remains | undefined
    const complaint = await run(dataDir, 'end', (line) => {
      if (line.startsWith('end ')) remains = JSON.parse(line.slice(4)) as Remains
    })
    ok(remains, `the last start failed: ${complaint}`)
    const { posts, deliveries, log } = remains
    const stateOf = new Map(posts.map(({ id, state }) => [id, state]))
    const network = fileFakeStore(join(dataDir, 'fake-network.jsonl')).entries()
    const idsOf = (what: 'asked' | 'published') =>
      network.flatMap((entry) => (entry.what === what && 'deliveryId' in entry ? [entry.deliveryId] : []))
    const published = idsOf('published')

    ok(
      acknowledged.scheduled.size >= KILLS,
      `only ${acknowledged.scheduled.size} posts were scheduled: no test at all`,
    )
    for (const id of acknowledged.created) ok(stateOf.has(id), `${id} was acknowledged and is not there`)
    for (const id of acknowledged.approved)
      ok(stateOf.get(id) !== 'draft', `${id} was approved and is a draft`)
    const scheduled = new Set(deliveries.map(({ post_id }) => post_id))
    for (const id of acknowledged.scheduled) ok(scheduled.has(id), `${id} was scheduled and has no delivery`)

    equal(new Set(published).size, published.length, 'a delivery was published twice')
    equal(new Set(idsOf('asked')).size, idsOf('asked').length, 'a network was asked twice')
    const states = Map.groupBy(deliveries, ({ state }) => state)
    deepEqual(
      [...states.keys()].filter((state) => state !== 'sent' && state !== 'unknown'),
      [],
    )
    deepEqual(
      (states.get('sent') ?? []).map(({ id }) => id).toSorted(),
      published.toSorted(),
      'what the network shows and what we say was sent differ',
    )
    equal(log.ok, true, JSON.stringify(log))
    const found = network.filter((entry) => entry.what === 'looked-up' && entry.found).length
    const unknown = states.get('unknown')?.length ?? 0
    t.diagnostic(`${published.length} sent, ${found} of them found after a kill; ${unknown} left to a person`)
  } finally {
    await stopServer(join(dataDir, 'postgres', 'cluster'))
    rmSync(dataDir, { recursive: true, force: true })
  }
})
