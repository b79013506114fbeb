import { carriedInOdt } from './carried-charter.ts'
import { odtNumberFormats } from './odt-numbers.ts'
import type { NumberFormat } from './odt-numbers.ts'
import type { Sheet } from './paragraph.ts'
import { ImportRefusal } from './refusal.ts'
import { writtenNumber } from './numbers.ts'
import { extract } from './sheet.ts'
import type { Extraction } from './sheet.ts'
import { cellsOfRows } from './table.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, elementsOf, isElement, readXml, textOf } from './xml.ts'
import type { ZipFile } from './zip.ts'

/** Reads an OpenDocument text (ISO/IEC 26300): what is tracked as deleted is left out. */
export function sheetOfOdt(archive: ZipFile): Sheet {
  const part = (name: string) => {
    const bytes = archive.read(name)
    return bytes && readXml(bytes)
  }
  const content = part('content.xml')
  const body = childOf(childOf(childOf(content, 'office:document-content'), 'office:body'), 'office:text')
  if (!content || !body) throw new ImportRefusal('damaged')
  const styles = part('styles.xml')
  const extraction = extract()
  const reader: Reader = {
    extraction,
    strong: strongStyles(content),
    parents: parentsOf(content),
    formats: odtNumberFormats([content, ...(styles ? [styles] : [])]),
    counts: new Map(),
    title: null,
    comments: [],
  }
  readBlocks(body, reader, null)
  for (const area of styles ? elementsOf(styles, 'style:header', 'style:footer') : [])
    for (const paragraph of elementsOf(area, 'text:p'))
      extraction.addFurniture(wordsOf(paragraph, reader), 'repeated on the pages')
  for (const comment of reader.comments) readComment(comment, reader)
  return extraction.sheet('application/vnd.oasis.opendocument.text', {
    title: reader.title,
    carried: carriedInOdt(archive),
  })
}

type Reader = {
  extraction: Extraction
  /** Automatic styles that are bold, and the style that each of them is made from. */
  strong: ReadonlySet<string>
  parents: ReadonlyMap<string, string>
  formats: ReadonlyMap<string, NumberFormat[]>
  counts: Map<string, number[]>
  title: string | null
  comments: XmlElement[]
}

type List = { style: string; level: number; number: string | null }

const WRAPPERS = new Set([
  'text:section',
  'text:index-body',
  'office:text',
  'text:numbered-paragraph',
  'draw:text-box',
  'draw:frame',
])
const INDEXES = /^text:(?:table-of-content|alphabetical-index|illustration-index|bibliography|user-index)$/

function readBlocks(element: XmlElement, reader: Reader, list: List | null): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'text:h') readHeading(child, reader)
    else if (child.name === 'text:p') readParagraph(child, reader, list)
    else if (child.name === 'text:list') readList(child, reader, list)
    else if (child.name === 'table:table') readTable(child, reader)
    else if (INDEXES.test(child.name))
      for (const paragraph of elementsOf(child, 'text:p'))
        reader.extraction.addFurniture(wordsOf(paragraph, reader), 'table of contents')
    else if (WRAPPERS.has(child.name)) readBlocks(child, reader, list)
    if (list && child.name === 'text:p') list.number = null
  }
}

function readHeading(heading: XmlElement, reader: Reader): void {
  const level = Number(heading.attributes['text:outline-level'] ?? 1) || 1
  // Under the title, which is above them all.
  reader.extraction.add(wordsOf(heading, reader), { said: { kind: 'heading', level: level + 1 } })
}

const styleOf = (element: XmlElement, { parents }: Reader): string => {
  const style = element.attributes['text:style-name'] ?? ''
  return (parents.get(style) ?? style).replaceAll('_20_', ' ')
}

function readParagraph(paragraph: XmlElement, reader: Reader, list: List | null): void {
  const words = wordsOf(paragraph, reader)
  const style = styleOf(paragraph, reader)
  if (/^(?:Title|Titre)$/.test(style)) {
    reader.title ??= words.trim() || null
    reader.extraction.add(words, { said: { kind: 'heading', level: 1 } })
  } else if (list)
    reader.extraction.add(words, {
      said: { kind: 'item', level: list.level, ...(list.number ? { number: list.number } : {}) },
    })
  else {
    const isStrong = isStrongWhole(paragraph, reader)
    for (const line of words.split('\n').filter((one) => one.trim() !== ''))
      reader.extraction.add(line, isStrong ? { weight: 1 } : {})
  }
  for (const box of elementsOf(paragraph, 'draw:text-box')) readBlocks(box, reader, null)
}

function readList(list: XmlElement, reader: Reader, outer: List | null): void {
  const style = list.attributes['text:style-name'] ?? outer?.style ?? ''
  const level = (outer?.level ?? 0) + 1
  const format = reader.formats.get(style)?.[level - 1]
  const goesOn = list.attributes['text:continue-numbering'] === 'true' || outer !== null
  const counts = reader.counts.get(style) ?? []
  reader.counts.set(style, counts)
  if (!goesOn || counts[level - 1] === undefined) counts[level - 1] = (format?.start ?? 1) - 1
  for (const item of childrenOf(list)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
    const isNumbered = item.name === 'text:list-item' && format !== undefined
    if (isNumbered) {
      counts[level - 1] = Number(item.attributes['text:start-value'] ?? counts[level - 1]! + 1)
      counts.length = level
    }
    const number = isNumbered ? writtenNumber(counts[level - 1]!, format.sign) : null
    readBlocks(item, reader, { style, level, number })
  }
}

function readTable(table: XmlElement, reader: Reader): void {
  const rows = [...elementsOf(table, 'table:table-row')].map((row) =>
    childrenOf(row).filter(({ name }) => name === 'table:table-cell'),
  )
  const hasBlocks = [...elementsOf(table, 'text:list')].length > 0
  const words = rows.map((row) =>
    row.map((cell) =>
      [...elementsOf(cell, 'text:p', 'text:h')].map((one) => wordsOf(one, reader)).join('\n'),
    ),
  )
  const cells = hasBlocks ? null : cellsOfRows(words)
  if (!cells) return rows.flat().forEach((cell) => readBlocks(cell, reader, null))
  for (const { words: said, under } of cells)
    reader.extraction.add(said, { said: { kind: 'cell', level: 1 }, ...(under ? { under } : {}) })
}

const LEFT_OUT = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'draw:text-box',
  'svg:title',
  'svg:desc',
])
const MOST_SPACES = 100

function wordsOf(element: XmlElement, reader: Reader): string {
  return element.children
    .map((child): string => {
      // Spaces and line feeds of the file are one space; others have an element.
      if (!isElement(child)) return child.replaceAll(/[ \t\n\r]+/g, ' ')
      if (child.name === 'text:s')
        return ' '.repeat(Math.min(Number(child.attributes['text:c'] ?? 1) || 1, MOST_SPACES))
      if (child.name === 'text:tab') return '\t'
      if (child.name === 'text:line-break') return '\n'
      if (child.name === 'office:annotation') {
        reader.comments.push(child)
        return ''
      }
      if (child.name === 'text:note') return ` (${textOf(childOf(child, 'text:note-body') ?? child).trim()})`
      return LEFT_OUT.has(child.name) ? '' : wordsOf(child, reader)
    })
    .join('')
}

function readComment(comment: XmlElement, reader: Reader): void {
  const [author, date] = ['dc:creator', 'dc:date'].map((name) => {
    const said = childOf(comment, name)
    return said ? textOf(said).trim() || null : null
  })
  reader.extraction.inMessage({ author: author ?? null, writtenAt: date ?? null }, () => {
    for (const paragraph of elementsOf(comment, 'text:p')) reader.extraction.add(wordsOf(paragraph, reader))
  })
}

const automaticStyles = (content: XmlElement): XmlElement[] =>
  [...elementsOf(content, 'office:automatic-styles')].flatMap((group) =>
    childrenOf(group).filter(({ name }) => name === 'style:style'),
  )

const strongStyles = (content: XmlElement): Set<string> =>
  new Set(
    automaticStyles(content)
      .filter((style) => childOf(style, 'style:text-properties')?.attributes['fo:font-weight'] === 'bold')
      .map(({ attributes }) => attributes['style:name'] ?? ''),
  )

const parentsOf = (content: XmlElement): Map<string, string> =>
  new Map(
    automaticStyles(content).map(({ attributes }) => [
      attributes['style:name'] ?? '',
      attributes['style:parent-style-name'] ?? '',
    ]),
  )

function isStrongWhole(paragraph: XmlElement, { strong }: Reader): boolean {
  if (strong.has(paragraph.attributes['text:style-name'] ?? '')) return true
  const parts = paragraph.children.filter((child) => isElement(child) || child.trim() !== '')
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        isElement(part) && part.name === 'text:span' && strong.has(part.attributes['text:style-name'] ?? ''),
    )
  )
}
