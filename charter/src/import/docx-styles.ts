import { isFlagOn } from './docx-words.ts'
import type { XmlElement } from './xml.ts'
import { childOf, elementsOf } from './xml.ts'

export type DocxStyle = {
  /** Of a heading, from 1; null for another style. */
  level: number | null
  isTitle: boolean
  isContents: boolean
  isStrong: boolean
  numbering: XmlElement | undefined
}

/** By identifier. */
export type DocxStyles = (id: string | undefined) => DocxStyle

const PLAIN: DocxStyle = {
  level: null,
  isTitle: false,
  isContents: false,
  isStrong: false,
  numbering: undefined,
}
const HEADING = /^(?:heading|titre|kop|überschrift|título) ?([1-9])$/i
const TITLE = /^(?:title|titre|titel)$/i
const CONTENTS = /^(?:toc|tm|table des matières|toc heading|en-tête de table des matières)(?: ?\d)?$/i
const MAX_BASED_ON = 20

/** Styles by their identifier, each with what it takes from the style it is based on. */
export function docxStyles(part: XmlElement | undefined): DocxStyles {
  const written = new Map<string, XmlElement>()
  for (const style of part ? elementsOf(part, 'w:style') : [])
    written.set(style.attributes['w:styleId'] ?? '', style)
  const known = new Map<string, DocxStyle>()

  const styleOf = (id: string, depth: number): DocxStyle => {
    const style = written.get(id)
    // A document made by hand may name a style that it does not describe.
    if (!style || depth > MAX_BASED_ON) return named(id, PLAIN)
    const parent = childOf(style, 'w:basedOn')?.attributes['w:val']
    const base = parent === undefined ? PLAIN : styleOf(parent, depth + 1)
    const paragraph = childOf(style, 'w:pPr')
    const outline = Number(childOf(paragraph, 'w:outlineLvl')?.attributes['w:val'] ?? NaN)
    const bold = childOf(childOf(style, 'w:rPr'), 'w:b')
    const own = named(childOf(style, 'w:name')?.attributes['w:val'] ?? id, {
      ...base,
      isStrong: bold ? isFlagOn(bold) : base.isStrong,
      numbering: childOf(paragraph, 'w:numPr') ?? base.numbering,
    })
    return own.level === null && outline >= 0 && outline < 9 ? { ...own, level: outline + 1 } : own
  }

  return (id) => {
    if (id === undefined) return PLAIN
    const style = known.get(id) ?? styleOf(id, 0)
    known.set(id, style)
    return style
  }
}

function named(name: string, base: DocxStyle): DocxStyle {
  const level = HEADING.exec(name)?.[1]
  if (level) return { ...base, level: Number(level) }
  if (CONTENTS.test(name)) return { ...base, level: null, isContents: true }
  return TITLE.test(name) ? { ...base, level: null, isTitle: true } : base
}
