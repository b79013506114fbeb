export type Territory = 'FR' | 'BE-WAL' | 'BE-BRU' | 'BE-VLG' | 'CA-QC'

export type BallotKind = 'municipal' | 'local' | 'departmental' | 'general' | 'joint' | 'presidential'

/**
 * Elections in a territory. `rounds` are the days of the vote, once they are set; before, `expected` has the month of
 * the first round and the last day on which the last one may fall.
 */
export type Ballot = {
  id: string
  territory: Territory
  kind: BallotKind
  /** Where the dates were read, and when. */
  source: string
  readOn: string
  /** What is not sure, or does not hold for everyone. */
  note?: { fr: string; en: string }
} & ({ rounds: [string, ...string[]] } | { expected: { month: string; until: string } })
