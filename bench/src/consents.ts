import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@balise/server/app'
import { readConfig } from '@balise/server/config'
import { openKysely, openPool, reachDatabase } from '../../server/src/db/client.ts'
import { askers, QUESTIONS } from './consent-questions.ts'
import { fillOrganisation } from './fill-consents.ts'
import type { Filled, Size } from './fill-consents.ts'
import { measureImport, IMPORT } from './import-table.ts'
import { timeInTurn } from './measure.ts'
import type { Times } from './measure.ts'
import type { Section, Target } from './section.ts'

const TENTH: Size = { people: 10_000, pictures: 20_000 }
const WHOLE: Size = { people: 100_000, pictures: 200_000 }
const CALLS = 200
const SCANS = 10
const GROWTH = 1.2

/** The same organisation with its indexes closed: what each question costs when every row is read. */
type Opened = Filled & { scanning: Filled['ctx']; close: () => Promise<void> }
type Measured = { tenth: Times; whole: Times; scanned: Times }

/** Image rights of a hundred thousand people, beside those of a tenth of them. */
export async function measureConsents(): Promise<Section> {
  const tenth = await open(TENTH)
  const whole = await open(WHOLE)
  try {
    const measured: Measured[] = []
    for (const [at, { id }] of QUESTIONS.entries()) {
      const of = ({ size, channels }: Opened, ctx: Filled['ctx'], calls: number) => {
        const { makeInput, work } = askers({ ctx, size, channels })[at]!
        return { makeInputs: () => Array.from({ length: calls }, makeInput), work }
      }
      // Both sizes in turn: what else happens on the machine happens to both.
      const sides = [of(tenth, tenth.ctx, CALLS / 5), of(whole, whole.ctx, CALLS / 5)]
      const [small, large] = await timeInTurn(sides, 5)
      const [scanned] = await timeInTurn([of(whole, whole.scanning, SCANS)], 1)
      measured.push({ tenth: small!, whole: large!, scanned: scanned! })
      console.log(
        `  ${id}: ${ms(small!.p95)} ms, ${ms(large!.p95)} ms, every row read ${ms(scanned!.median)} ms`,
      )
    }
    const seconds = await measureImport(whole)
    console.log(`  import: ${seconds.toFixed(1)} s`)
    return sectionOf(measured, seconds, whole.seconds)
  } finally {
    await tenth.close()
    await whole.close()
  }
}

async function open(size: Size): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-bench-'))
  const reached = await reachDatabase(dataDir, null)
  const app = await createApp({ ...readConfig({ DATA_DIR: dataDir }), runsJobs: false }, { reached }, [])
  const filled = await fillOrganisation(app, reached.connections.owner, size)
  console.log(`  ${size.people.toLocaleString('en')} people filled in ${Math.round(filled.seconds)} s`)
  const closed = ['indexscan', 'indexonlyscan', 'bitmapscan'].map((scan) => `-c enable_${scan}=off`).join(' ')
  const pool = openPool({ ...reached.connections.app, options: closed }, 1)
  return {
    ...filled,
    scanning: { ...filled.ctx, db: openKysely(pool) },
    close: async () => {
      await pool.end()
      await app.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const ms = (microseconds: number) => (microseconds / 1000).toFixed(1)

function targetsOf(measured: Measured[], seconds: number): Target[] {
  const times = QUESTIONS.flatMap(({ what, wantedMs }, at): Target[] => {
    const { tenth, whole } = measured[at]!
    const growth = whole.median / tenth.median
    const figures = {
      what: `${what}, 95 %`,
      wanted: `at most ${wantedMs} ms`,
      measured: `${ms(whole.p95)} ms`,
      met: whole.p95 <= wantedMs * 1000,
    }
    const scale = {
      what: `${what}, beside a tenth of the size`,
      wanted: 'median at most 20 % longer',
      measured: `${growth >= 1 ? '+' : '−'}${Math.abs(Math.round((growth - 1) * 100))} %`,
      met: growth <= GROWTH,
    }
    return [figures, scale]
  })
  const file = {
    what: 'import of 10,000 lines, 300 of them faulty',
    wanted: `at most ${IMPORT.seconds} s`,
    measured: `${seconds.toFixed(1)} s`,
    met: seconds <= IMPORT.seconds,
  }
  return [...times, file]
}

const sectionOf = (measured: Measured[], seconds: number, fillSeconds: number): Section => ({
  id: 'consents',
  title: 'Image rights of a hundred thousand people',
  says: `One organisation on the embedded PostgreSQL, asked through the product’s own functions as its application’s role, under row-level security: 100,000 people with two parents each, 1,000,000 answers, 200,000 pictures of one to three people, 100,000 posts sent 200,000 times, 5,000 removals that wait, of which a page shows the first 500. Beside it the same with a tenth of everything, in turn, and the large one again with its indexes closed, so that every row is read. ${CALLS} calls each, ${SCANS} of those that read every row. Milliseconds; the whole call, from the function to the data it gives back.`,
  columns: ['', 'a tenth: median', '95 %', 'whole: median', '95 %', 'every row read: median'],
  rows: [
    ...QUESTIONS.map(({ what }, at) => {
      const { tenth, whole, scanned } = measured[at]!
      return [what, ...[tenth.median, tenth.p95, whole.median, whole.p95, scanned.median].map(ms)]
    }),
    [
      'import of 10,000 lines, 300 of them faulty, seen first and then applied',
      '',
      '',
      ms(seconds * 1e6),
      '',
      '',
    ],
  ],
  targets: targetsOf(measured, seconds),
  notes: [
    `The data are made: names of a first name among 20 and a family name among 8,000, answers of which one in ten is withdrawn, one in twenty refused and one in twenty replaced. One person in a hundred is on fifty times as many pictures as the others, and it is of these that the list of a withdrawal is asked. The same numbers at each run, filled in ${Math.round(fillSeconds)} s without foreign keys.`,
    'The lookup of the composer is of seven people and five channels, with everything else a check asks: the organisation, its units, the charter in force, roles, signatures. It takes 12 questions to the database, whatever the size, each by an index, sent at once. What grows is how much of what it reads is no longer in the 64 MB that PostgreSQL keeps for itself: for the answers of seven people, about 20 pages of 40, which the system hands over.',
    'A search finds the beginnings of words of a name and gives a page of fifty, then the history of the first who is found. Whoever looks for two common words at once waits for both lists to be read: it is three searches of ten here, and what grows in the 95 % of searches and of pages of people while their median stays.',
    'The import is into the large organisation, so that each line is matched with a hundred thousand people.',
  ],
})
