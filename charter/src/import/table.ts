/** A cell with words, and the head of its column. */
export type Cell = { words: string; under: string | null }

const LONGEST_HEAD = 60

/** Cells of a table, row by row; null when it has one row or one column, and only lays out a page. */
export function cellsOfRows(rows: readonly (readonly string[])[], hasHead = false): Cell[] | null {
  const full = rows.filter((row) => row.some((words) => words.trim() !== ''))
  const columns = full.reduce((most, row) => Math.max(most, row.length), 0)
  if (full.length < 2 || columns < 2) return null
  const [first = []] = full
  const isHead =
    hasHead ||
    first.every((words) => words.trim() !== '' && words.length <= LONGEST_HEAD && !/[.!;]$/.test(words))
  return full.flatMap((row, index) =>
    row.flatMap((words, column): Cell[] => {
      const under = isHead && index > 0 ? first[column]?.trim() || null : null
      return words.trim() === '' ? [] : [{ words, under }]
    }),
  )
}
