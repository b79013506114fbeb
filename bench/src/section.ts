/** One part of the page. */
export type Section = {
  id: string
  title: string
  /** Markdown. */
  says: string
  columns: string[]
  rows: string[][]
  targets: Target[]
  /** Markdown list items: what a reader must know to judge the figures. */
  notes: string[]
}

export type Target = { what: string; wanted: string; measured: string; met: boolean }
