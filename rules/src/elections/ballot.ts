/** Where ballots and their periods are known. */
export const TERRITORIES = {
  FR: { fr: 'France', en: 'France' },
  'BE-WAL': { fr: 'Belgique, Wallonie', en: 'Belgium, Wallonia' },
  'BE-BRU': { fr: 'Belgique, Bruxelles', en: 'Belgium, Brussels' },
  'BE-VLG': { fr: 'Belgique, Flandre', en: 'Belgium, Flanders' },
  'CA-QC': { fr: 'Québec', en: 'Québec' },
} as const satisfies Record<string, Bilingual>

export type Territory = keyof typeof TERRITORIES

export type Bilingual = { fr: string; en: string }

export type BallotKind = 'municipal' | 'local' | 'departmental' | 'general' | 'joint' | 'presidential'

/**
 * Elections in a territory. `rounds` are the days of the vote, once they are set; before, `expected` has the month of
 * the first round and the last day on which the last one may fall.
 */
export type Ballot = {
  id: string
  territory: Territory
  kind: BallotKind
  /** As people call it. */
  title: Bilingual
  /** Where the dates were read, and when. */
  source: string
  readOn: string
  /** What is not sure, or does not hold for everyone. */
  note?: Bilingual
} & ({ rounds: [string, ...string[]] } | { expected: { month: string; until: string } })
