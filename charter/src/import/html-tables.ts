import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attributeOf, elementsIn, textIn } from './html-elements.ts'
import type { Cell } from './table.ts'
import { cellsOfRows } from './table.ts'

/** The cells of a table that tabulates; null for one that only lays out a page. */
export function cellsOfTable(table: Tree.Element): Cell[] | null {
  if (
    /^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '') ||
    elementsIn(table, 'table').length > 0
  )
    return null
  const rows = elementsIn(table, 'tr').map((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')])
  const hasHead = rows[0]?.every(({ tagName }) => tagName === 'th') === true
  return cellsOfRows(
    rows.map((row) => row.map(textIn)),
    hasHead,
  )
}
