import { stringify } from 'csv-stringify/sync'
import { strToU8, zip } from 'fflate'

/**
 * UTF-8, semicolons in French, and no cell is read as a formula.
 *
 * @param bom false for what follows in pieces: the mark is at the beginning of a file
 */
export const tableCsv = (rows: string[][], locale: 'fr' | 'en', { bom = true } = {}): string =>
  stringify(rows, {
    bom,
    delimiter: locale === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  })

/** One sheet of 26 columns at most, of text only: a cell that begins with « = » is text there, and stays what was typed. */
export function tableXlsx(rows: string[][]): Promise<Uint8Array> {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${TYPES}"><sheets><sheet name="Balise" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  }
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
    ]),
  )
  return new Promise((resolve, reject) =>
    zip(bytes, (error, zipped) => (error ? reject(error) : resolve(zipped))),
  )
}

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rowXml = (cells: string[], index: number) =>
  `<row r="${index + 1}">${cells.map((cell, at) => cellXml(`${COLUMNS[at]}${index + 1}`, cell)).join('')}</row>`
const cellXml = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text.replaceAll(UNWANTED, '').replaceAll(/[&<>]/g, (sign) => ENTITIES[sign]!)}</t></is></c>`

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML 1.0 has no way to write. */
const UNWANTED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
