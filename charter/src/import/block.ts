import type { Passage } from './imported.ts'
import type { Span } from './paragraph.ts'

/** A paragraph of which it is known what it is. */
export type Block = {
  kind: Passage['kind']
  /** As the format says; headings without one are ordered by `rank`. */
  level?: number
  /** Of headings among themselves: the lower stand above the higher. */
  rank?: number
  number?: string
  spans: Span[]
  page?: number
  /** Head of the column, of a cell. */
  under?: string
  /** Of a node of a map: how many nodes stand above it. */
  depth?: number
}
