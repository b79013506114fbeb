import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { summarise } from './measure.ts'
import { memoryOf } from './memory.ts'
import type { Section } from './section.ts'
import { signIn, startServer, type Server } from './server.ts'

const COMPOSER = '/posts/new'
const SECONDS = 8
const AT_ONCE = 8
const IDLE_SECONDS = 20
const WANTED = { firstStartSeconds: 20, laterStartSeconds: 3, idleMegabytes: 200 }

/** The product as people start it: how long it takes, what it weighs, how many pages it serves. */
export async function measureServing(): Promise<Section> {
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-bench-'))
  let server: Server | undefined
  try {
    server = await startServer(dataDir)
    const first = server.seconds
    const built = server.output.includes('Building the pages')
    const cookie = await signIn(server)
    await server.stop()

    server = await startServer(dataDir)
    const later = server.seconds
    await sleep(IDLE_SECONDS * 1000)
    const idle = memoryOf(server.pid, join(dataDir, 'postgres/cluster'))
    const composer = await load(`${server.origin}${COMPOSER}`, cookie)
    const busy = memoryOf(server.pid, join(dataDir, 'postgres/cluster'))
    console.log(
      `  start ${first.toFixed(1)} s then ${later.toFixed(1)} s, idle ${idle.node} MB, ${composer.perSecond} pages/s`,
    )

    return {
      id: 'serving',
      title: 'Serving',
      says: `The product as \`npm start\` runs it, in a new folder, with the demonstration organisation. The composer is the page \`${COMPOSER}\`, asked for by a member who is signed in, ${AT_ONCE} requests at once for ${SECONDS} s, from the same machine.`,
      columns: ['', ''],
      rows: [
        [
          `first start: ${built ? 'pages built, ' : ''}database, migrations, demonstration organisation`,
          `${first.toFixed(1)} s`,
        ],
        ['later start', `${later.toFixed(1)} s`],
        [`memory after ${IDLE_SECONDS} s idle, Node`, `${idle.node} MB`],
        [`memory after ${IDLE_SECONDS} s idle, PostgreSQL`, `${idle.postgres} MB`],
        ['memory after the load, Node', `${busy.node} MB`],
        ['composer pages a second', String(composer.perSecond)],
        ['composer, median and 95 %', `${composer.median} ms, ${composer.p95} ms`],
      ],
      targets: [
        {
          what: 'first start',
          wanted: `at most ${WANTED.firstStartSeconds} s, pages to build included`,
          measured: `${first.toFixed(1)} s${built ? '' : ', pages already built'}`,
          met: first <= WANTED.firstStartSeconds,
        },
        {
          what: 'later start',
          wanted: `at most ${WANTED.laterStartSeconds} s`,
          measured: `${later.toFixed(1)} s`,
          met: later <= WANTED.laterStartSeconds,
        },
        {
          what: 'idle memory of the Node process',
          wanted: `at most ${WANTED.idleMegabytes} MB`,
          measured: `${idle.node} MB`,
          met: idle.node <= WANTED.idleMegabytes,
        },
      ],
      notes: [
        'Node: resident memory. PostgreSQL: the proportional share of each of its processes, so that what they share counts once.',
        'Whoever asks shares the two cores with whoever answers: a server alone serves more.',
      ],
    }
  } finally {
    await server?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function load(url: string, cookie: string) {
  const times: number[] = []
  const until = performance.now() + SECONDS * 1000
  const one = async () => {
    while (performance.now() < until) {
      const started = performance.now()
      const response = await fetch(url, { headers: { cookie }, redirect: 'manual' })
      const page = await response.text()
      if (response.status !== 200 || !page.includes('<textarea'))
        throw new Error(`${url} answered ${response.status}, and not the composer`)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  const { median, p95 } = summarise(times)
  return { perSecond: Math.round(times.length / SECONDS), median: Math.round(median), p95: Math.round(p95) }
}
