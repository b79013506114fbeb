import { BALLOTS } from '../data/ballots.ts'
import { addDays, addMonths } from '../time.ts'
import type { Ballot, Territory } from './ballot.ts'

export { TERRITORIES } from './ballot.ts'
export type { Ballot, Territory } from './ballot.ts'

/** A period as `organisation.blackouts` holds it, last day included; `basis`: the text that it follows from. */
export type ElectoralBlackout = { kind: 'election'; from: string; until: string; basis: string }

/** The periods that a ballot brings with it for those who speak for a public body, in their order. */
export function blackoutsFor(ballot: Ballot): ElectoralBlackout[] {
  return bounds[ballot.territory](ballot, lastDayOf(ballot)).map(([from, until, basis]) => ({
    kind: 'election',
    from,
    until,
    basis,
  }))
}

export type ElectoralPeriods = { ballot: Ballot; blackouts: ElectoralBlackout[] }

/** The ballots of a territory that are not over on a day, the nearest first. */
export function electoralPeriods(territory: Territory, today: string): ElectoralPeriods[] {
  return BALLOTS.filter((ballot) => ballot.territory === territory && lastDayOf(ballot) >= today)
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1))
    .map((ballot) => ({ ballot, blackouts: blackoutsFor(ballot) }))
}

const roundsOf = (ballot: Ballot): readonly string[] => ('rounds' in ballot ? ballot.rounds : [])

const lastDayOf = (ballot: Ballot): string =>
  'rounds' in ballot ? (ballot.rounds.at(-1) ?? ballot.rounds[0]) : ballot.expected.until

type Bounds = [from: string, until: string, basis: string][]

const bounds: Record<Territory, (ballot: Ballot, last: string) => Bounds> = {
  // The sixth month before that of the first round; then, for each round, its eve and its day without any propaganda.
  FR: (ballot, last) => {
    const month = 'rounds' in ballot ? ballot.rounds[0].slice(0, 7) : ballot.expected.month
    return [
      [addMonths(`${month}-01`, -6), last, 'Code électoral, article L52-1, alinéa 2'],
      ...roundsOf(ballot).map((day): Bounds[number] => [
        addDays(day, -1),
        day,
        'Code électoral, article L49',
      ]),
    ]
  },
  'BE-WAL': (ballot, last) =>
    ballot.kind === 'joint'
      ? [joint(last)]
      : [[addMonths(last, -3), last, 'Code wallon de la démocratie locale et de la décentralisation']],
  // What binds those who speak for a commune begins before what binds candidates.
  'BE-BRU': (ballot, last) =>
    ballot.kind === 'joint'
      ? [joint(last)]
      : [[addDays(last, -95), last, 'elections.brussels, communication publique communale']],
  'BE-VLG': (ballot, last) =>
    ballot.kind === 'joint'
      ? [joint(last)]
      : [[`${last.slice(0, 4)}-07-01`, last, 'Lokaal en Provinciaal Kiesdecreet (sperperiode)']],
  // From the day after the order, 33 to 39 days with that of the vote; for towns, the forty-fourth day before.
  'CA-QC': (ballot, last) =>
    ballot.kind === 'municipal'
      ? [[addDays(last, -44), last, 'Loi sur les élections et les référendums dans les municipalités']]
      : [[addDays(last, -38), last, 'Loi électorale (RLRQ, chapitre E-3.3)']],
}

/** Federal, regional and European elections on one day: the law of 4 July 1989 counts four months. */
const joint = (last: string): Bounds[number] => [
  addMonths(last, -4),
  last,
  'Loi du 4 juillet 1989 relative aux dépenses électorales',
]
