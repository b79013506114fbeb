import type { Locale } from './written.ts'

/** `tone` colours a state that the words say too; `quote` is the charter's own voice. */
export type Cell = { text: string; mono?: true; strong?: true; quote?: true; tone?: string }
/** A label and what it labels, one line each. */
export type Pair = { label: string; lines: Cell[] }
export type Block =
  | { kind: 'text'; lines: string[] }
  | { kind: 'note'; text: string }
  | { kind: 'table'; columns: string[]; widths: string[]; rows: Cell[][] }
  | { kind: 'pairs'; pairs: Pair[] }

/** What sheet.typ lays out: sentences, already in the reader's language. It never sees anything else. */
export type Sheet = {
  locale: Locale
  organisation: string
  sheet: string
  title: string
  state: { text: string; tone: string }
  subtitle: string
  facts: [string, string][]
  sections: { title: string; blocks: Block[] }[]
  footer: string
}

/** How much of each thing is shown: the sheet holds on two pages, the file holds everything. */
export type Room = { characters: number; findings: number; rows: number; entries: number; quote: number }
