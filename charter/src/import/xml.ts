import { SaxesParser } from 'saxes'
import { decode } from './decode.ts'
import { ImportRefusal } from './refusal.ts'

export type XmlElement = {
  /** With its usual prefix: `w:p`, `text:h`. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

const MAX_DEPTH = 400
const MAX_ELEMENTS = 2_000_000

/**
 * Reads XML into a tree. A document type is refused, so that there is no entity to expand and nothing to fetch; only
 * the five names and the numbers of XML stand for characters.
 *
 * @throws {ImportRefusal} damaged · doctype · too-deep
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser()
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let count = 0
  parser.on('doctype', () => {
    throw new ImportRefusal('doctype')
  })
  parser.on('error', () => {
    throw new ImportRefusal('damaged')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw new ImportRefusal('too-deep')
    if (++count > MAX_ELEMENTS) throw new ImportRefusal('too-long')
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const addText = (text: string) => open.at(-1)!.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decode(bytes, declaredEncoding(bytes)).replace(/^\s+(?=<)/, '')).close()
  return root
}

const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1]

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string'
export const childrenOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement)
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && childrenOf(element).find((child) => child.name === name)

/** Elements of these names, wherever they are, in the order of the document. */
export function* elementsOf(element: XmlElement, ...names: string[]): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (names.includes(child.name)) yield child
    yield* elementsOf(child, ...names)
  }
}

export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
