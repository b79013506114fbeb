import { parse } from 'csv-parse/sync'
import { Unzip, UnzipInflate } from 'fflate'
import { Refusal } from '../../errors.ts'

const MAX_BYTES = 8_000_000
const MAX_UNPACKED_BYTES = 60_000_000 // a sheet of 20,000 lines unpacks to about ten
const MAX_PARTS = 200
const PIECE = 16_384
export const MAX_LINES = 20_000
const MAX_CELL = 2_000

/** A table as people wrote it: text everywhere, the first line being the headings. */
export type Table = { headings: string[]; lines: { number: number; cells: string[] }[] }

/**
 * Reads a CSV or an XLSX file, whatever its name says. What is too large, or packed to become so, is refused before it
 * is unpacked.
 *
 * @throws {Refusal} table-unreadable · table-too-large
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new Refusal('table-too-large', { maxLines: MAX_LINES })
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = isZip ? await readXlsx(bytes) : readCsv(bytes)
  if (rows.length > MAX_LINES + 1) throw new Refusal('table-too-large', { maxLines: MAX_LINES })
  const [headings, ...lines] = rows
  if (!headings || headings.every((heading) => heading.trim() === ''))
    throw new Refusal('table-unreadable', {})
  return {
    headings,
    lines: lines
      .map((cells, index) => ({ number: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }
}

/** An apostrophe before a formula is one that an export put there: spreadsheets do not show it either. */
function readCsv(bytes: Uint8Array): string[][] {
  const text = decoded(bytes)
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
      to: MAX_LINES + 2,
    }).map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '').slice(0, MAX_CELL)))
  } catch {
    throw new Refusal('table-unreadable', {})
  }
}

/** UTF-8, else what French spreadsheets write. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

/** The one that the headings have most of: a French spreadsheet writes semicolons. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n', 1)
  const counts = [';', '\t', ','].map((sign) => [sign, heading.split(sign).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]![0]
}

async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  refuseBombs(bytes)
  const { readSheet } = await import('read-excel-file/node') // not before a first table comes: it is heavy
  try {
    return (await readSheet(Buffer.from(bytes))).map((row) => row.map(asText))
  } catch {
    throw new Refusal('table-unreadable', {})
  }
}

const asText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  return String(cell).slice(0, MAX_CELL)
}

/** Unpacks without keeping, to see how large it gets: what a header announces is not believed. */
function refuseBombs(bytes: Uint8Array): void {
  let unpacked = 0
  let parts = 0
  let isBroken = false
  const unzip = new Unzip((file) => {
    parts++
    file.ondata = (error, chunk) => {
      isBroken ||= error !== null
      unpacked += chunk?.length ?? 0
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  // In small pieces: one that unpacks to a thousand times its size is noticed before it has.
  for (let at = 0; at < bytes.length && !isBroken; at += PIECE) {
    try {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    } catch {
      throw new Refusal('table-unreadable', {})
    }
    if (unpacked > MAX_UNPACKED_BYTES || parts > MAX_PARTS)
      throw new Refusal('table-too-large', { maxLines: MAX_LINES })
  }
  if (isBroken) throw new Refusal('table-unreadable', {})
}
