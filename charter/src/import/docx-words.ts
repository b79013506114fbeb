import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, isElement, textOf } from './xml.ts'

/** `boxes`: text boxes that are anchored in the paragraph. */
export type ParagraphWords = { words: string; isStrong: boolean; boxes: XmlElement[] }

const STRONG_SHARE = 0.8

/** The words of a paragraph as they would be printed, all changes accepted. */
export function wordsOfParagraph(paragraph: XmlElement): ParagraphWords {
  const found = { words: '', strong: 0, boxes: [] as XmlElement[] }
  readRuns(paragraph, found)
  const length = found.words.replaceAll(/\s/g, '').length
  return {
    words: found.words,
    isStrong: length > 0 && found.strong >= length * STRONG_SHARE,
    boxes: found.boxes,
  }
}

const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:pPr', 'w:commentReference'])

function readRuns(element: XmlElement, found: { words: string; strong: number; boxes: XmlElement[] }): void {
  for (const child of childrenOf(element)) {
    if (LEFT_OUT.has(child.name)) continue
    if (child.name === 'w:r') readRun(child, found)
    else if (child.name === 'w:txbxContent') found.boxes.push(child)
    else readRuns(child, found)
  }
}

function readRun(run: XmlElement, found: { words: string; strong: number; boxes: XmlElement[] }): void {
  const properties = childOf(run, 'w:rPr')
  if (isFlagOn(childOf(properties, 'w:vanish'))) return
  const isStrong = isFlagOn(childOf(properties, 'w:b'))
  for (const child of run.children) {
    if (!isElement(child)) continue
    const words =
      SIGNS[child.name] ??
      (child.name === 'w:t' ? textOf(child) : child.name === 'w:sym' ? symbolOf(child) : null)
    if (words !== null) {
      found.words += words
      if (isStrong) found.strong += words.replaceAll(/\s/g, '').length
    } else if (!LEFT_OUT.has(child.name)) readRuns(child, found)
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
}

const symbolOf = ({ attributes }: XmlElement): string => {
  const code = parseInt(attributes['w:char'] ?? '', 16)
  return code > 0x1f && code <= 0xffff ? String.fromCharCode(code) : ''
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const isFlagOn = (flag: XmlElement | undefined): boolean =>
  flag !== undefined && !/^(?:0|false|off)$/.test(flag.attributes['w:val'] ?? '')
