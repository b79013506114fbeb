import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { BALLOTS } from '../data/ballots.ts'
import { isDay } from '../time.ts'
import { blackoutsFor, electoralPeriods } from './electoral-periods.ts'

const periodsOf = (id: string) =>
  blackoutsFor(BALLOTS.find((ballot) => ballot.id === id)!).map(({ from, until }) => `${from} → ${until}`)

// As municipalities, regions and election offices announced them.
for (const [id, ...periods] of [
  ['fr-municipal-2026', '2025-09-01 → 2026-03-22', '2026-03-14 → 2026-03-15', '2026-03-21 → 2026-03-22'],
  ['fr-presidential-2027', '2026-10-01 → 2027-05-02'],
  ['fr-departmental-2028', '2027-09-01 → 2028-03-31'],
  ['be-wallonia-local-2024', '2024-07-13 → 2024-10-13'],
  ['be-brussels-local-2024', '2024-07-10 → 2024-10-13'],
  ['be-flanders-local-2024', '2024-07-01 → 2024-10-13'],
  ['be-wal-joint-2024', '2024-02-09 → 2024-06-09'],
  ['qc-municipal-2025', '2025-09-19 → 2025-11-02'],
  ['qc-general-2026', '2026-08-28 → 2026-10-05'],
  ['be-wallonia-local-2030', '2030-07-13 → 2030-10-13'],
  ['qc-municipal-2029', '2029-09-21 → 2029-11-04'],
] as const)
  test(`${id}: ${periods.join(', ')}`, () => {
    deepEqual(periodsOf(id), periods)
  })

test('the longest period of a Québec general election has thirty-nine days with that of the vote', () => {
  const [period] = blackoutsFor(BALLOTS.find(({ id }) => id === 'qc-general-2026')!)
  equal((Date.parse(period!.until) - Date.parse(period!.from)) / 86_400_000 + 1, 39)
})

test('ballots fall on the day of the week that the law says', () => {
  const sunday = 0
  const monday = 1
  for (const ballot of BALLOTS)
    for (const day of 'rounds' in ballot ? ballot.rounds : []) {
      const expected = ballot.id.startsWith('qc-general') ? monday : sunday
      equal(new Date(day).getUTCDay(), expected, `${ballot.id} ${day}`)
    }
  ok(Number('2030-10-13'.slice(8)) > 7 && Number('2030-10-13'.slice(8)) <= 14) // the second one
})

test('what is over is not announced, and the nearest comes first', () => {
  const on = (territory: 'FR' | 'CA-QC', today: string) =>
    electoralPeriods(territory, today).map(({ ballot }) => ballot.id)
  deepEqual(on('FR', '2026-03-22'), ['fr-municipal-2026', 'fr-presidential-2027', 'fr-departmental-2028'])
  deepEqual(on('FR', '2026-03-23'), ['fr-presidential-2027', 'fr-departmental-2028'])
  deepEqual(on('CA-QC', '2026-11-21'), ['qc-municipal-2029', 'qc-general-2030'])
})

test('every ballot has one name, real days, and says where and when it was read', () => {
  equal(new Set(BALLOTS.map(({ id }) => id)).size, BALLOTS.length)
  for (const ballot of BALLOTS) {
    ok(URL.canParse(ballot.source), ballot.id)
    ok(isDay(ballot.readOn), ballot.id)
    const days = blackoutsFor(ballot).flatMap(({ from, until }) => [from, until])
    ok(days.every(isDay), ballot.id)
    ok(days[0]! < days[1]!, ballot.id)
  }
})
