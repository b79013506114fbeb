import { carriedInDocx } from './carried-charter.ts'
import { docxLists } from './docx-numbers.ts'
import { docxStyles } from './docx-styles.ts'
import type { DocxStyles } from './docx-styles.ts'
import { isFlagOn, wordsOfParagraph } from './docx-words.ts'
import type { Sheet } from './paragraph.ts'
import { ImportRefusal } from './refusal.ts'
import { extract } from './sheet.ts'
import type { Extraction } from './sheet.ts'
import { cellsOfRows } from './table.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, elementsOf, readXml } from './xml.ts'
import type { ZipFile } from './zip.ts'

/** Reads a Word document (ECMA-376): what is deleted or hidden is left out, what is proposed is read. */
export function sheetOfDocx(archive: ZipFile): Sheet {
  refuseLinks(archive)
  const part = (name: string) => {
    const bytes = archive.read(`word/${name}`)
    return bytes && readXml(bytes)
  }
  const body = childOf(childOf(part('document.xml'), 'w:document'), 'w:body')
  if (!body) throw new ImportRefusal('damaged')
  const extraction = extract()
  const reader: Reader = {
    extraction,
    styles: docxStyles(part('styles.xml')),
    numberOf: docxLists(part('numbering.xml')),
    title: null,
    level: 0,
  }
  readBlocks(body, reader)
  for (const name of archive.names.filter((one) => /^word\/(?:header|footer)\d*\.xml$/.test(one)))
    for (const paragraph of elementsOf(readXml(archive.read(name)!), 'w:p'))
      extraction.addFurniture(wordsOfParagraph(paragraph).words, 'repeated on the pages')
  for (const name of ['footnotes.xml', 'endnotes.xml']) {
    const notes = part(name)
    for (const note of notes ? elementsOf(notes, 'w:footnote', 'w:endnote') : [])
      if (!note.attributes['w:type'])
        for (const paragraph of elementsOf(note, 'w:p')) extraction.add(wordsOfParagraph(paragraph).words)
  }
  readComments(part('comments.xml'), extraction)
  return extraction.sheet('application/vnd.openxmlformats-officedocument.wordprocessingml.document', {
    title: reader.title,
    carried: carriedInDocx(archive),
  })
}

type Reader = {
  extraction: Extraction
  styles: DocxStyles
  numberOf: ReturnType<typeof docxLists>
  title: string | null
  /** Of the last heading. */
  level: number
}

const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
])

function readBlocks(element: XmlElement, reader: Reader): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'w:p') readParagraph(child, reader)
    else if (child.name === 'w:tbl') readTable(child, reader)
    else if (WRAPPERS.has(child.name)) readBlocks(child, reader)
  }
}

function readParagraph(paragraph: XmlElement, reader: Reader): void {
  const { extraction, styles } = reader
  const properties = childOf(paragraph, 'w:pPr')
  const style = styles(childOf(properties, 'w:pStyle')?.attributes['w:val'])
  const { words, isStrong, boxes } = wordsOfParagraph(paragraph)
  for (const box of boxes) readBlocks(box, reader)
  const numbering = childOf(properties, 'w:numPr') ?? style.numbering
  const list = words.trim() === '' ? null : reader.numberOf(numbering, style.numbering)
  if (isFlagOn(childOf(childOf(properties, 'w:rPr'), 'w:vanish')) && words.trim() === '') return
  if (style.isContents) return extraction.addFurniture(words, 'table of contents')
  const outline = Number(childOf(properties, 'w:outlineLvl')?.attributes['w:val'] ?? NaN)
  const level = style.level ?? (outline >= 0 && outline < 9 ? outline + 1 : null)
  if (style.isTitle) {
    reader.title ??= words.trim() || null
    extraction.add(words, { said: { kind: 'heading', level: 1 } })
  } else if (level !== null) {
    const number = list?.number ?? undefined
    // Under the title, which is above them all.
    extraction.add(words, { said: { kind: 'heading', level: level + 1, ...(number ? { number } : {}) } })
  } else if (list) {
    const number = list.number ?? undefined
    extraction.add(words, { said: { kind: 'item', level: list.level, ...(number ? { number } : {}) } })
  } else {
    const lines = words.split('\n').filter((line) => line.trim() !== '')
    for (const line of lines) extraction.add(line, isStrong || style.isStrong ? { weight: 1 } : {})
  }
}

function readTable(table: XmlElement, reader: Reader): void {
  const rows = rowsOf(table)
  const hasBlocks = [...elementsOf(table, 'w:tbl', 'w:numPr')].length > 0
  const cells = rows.map((row) =>
    row.map((cell) =>
      [...elementsOf(cell, 'w:p')].map((paragraph) => wordsOfParagraph(paragraph).words).join('\n'),
    ),
  )
  const tabulated = hasBlocks ? null : cellsOfRows(cells)
  if (!tabulated) {
    for (const row of rows) for (const cell of row) readBlocks(cell, reader)
    return
  }
  for (const { words, under } of tabulated)
    reader.extraction.add(words, { said: { kind: 'cell', level: 1 }, ...(under ? { under } : {}) })
}

const rowsOf = (table: XmlElement): XmlElement[][] =>
  childrenOf(table)
    .flatMap((child) =>
      child.name === 'w:sdt' ? [...elementsOf(child, 'w:tr')] : child.name === 'w:tr' ? [child] : [],
    )
    .map((row) => childrenOf(row).filter(({ name }) => name === 'w:tc'))

function readComments(comments: XmlElement | undefined, extraction: Extraction): void {
  for (const comment of comments ? elementsOf(comments, 'w:comment') : []) {
    const { 'w:author': author = '', 'w:date': date = '' } = comment.attributes
    extraction.inMessage({ author: author || null, writtenAt: date || null }, () => {
      for (const paragraph of elementsOf(comment, 'w:p')) extraction.add(wordsOfParagraph(paragraph).words)
    })
  }
}

// A link that a person clicks is fine; a part of the document that a program would fetch is not.
const FETCHED = /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|package|externalLink(?:Path)?)$/

function refuseLinks(archive: ZipFile): void {
  for (const name of archive.names.filter((one) => /^word\/_rels\/[^/]+\.rels$/.test(one))) {
    const relations = readXml(archive.read(name)!)
    for (const { attributes } of elementsOf(relations, 'Relationship')) {
      const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes
      if (mode === 'External' && FETCHED.test(type) && !isOwnTemplate(type, target))
        throw new ImportRefusal('external-reference', target.slice(0, 200))
    }
  }
}

// Word notes the template on its author's disk; nobody can fetch that.
const isOwnTemplate = (type: string, target: string) =>
  type.endsWith('/attachedTemplate') && !/^(?:https?|ftp|file:\/\/[^/]|\\\\)/i.test(target)
