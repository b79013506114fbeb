import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { carriedInHtml } from './carried-charter.ts'
import { charterAmong, partDiscussion } from './discussion.ts'
import { attributeOf, classesOf, elementsIn, isShown, mainOf, textIn } from './html-elements.ts'
import { isMessage, messageOf } from './html-messages.ts'
import { cellsOfTable } from './html-tables.ts'
import type { Paragraph, Sheet } from './paragraph.ts'
import { ImportRefusal } from './refusal.ts'
import { extract } from './sheet.ts'

const MAX_DEPTH = 1000

/** Reads a saved page: nothing is fetched, nothing is run, and what surrounds the text is told apart from it. */
export function sheetOfHtml(html: string): Sheet {
  let depth = 0
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > MAX_DEPTH) throw new ImportRefusal('too-deep')
      },
      onItemPop: () => depth--,
    },
  })
  const extraction = extract()
  const main = mainOf(document)
  const pen: Pen = { words: '', strong: 0, extraction, main, list: 0 }
  visit(document, pen, { isFurniture: main !== null })
  flush(pen, {})
  const [first, page] = ['h1', 'title'].map((name) => elementsIn(document, name).map(textIn).find(Boolean))
  const sheet = extraction.sheet('text/html')
  const title = first || (sheet.paragraphs[0]?.said?.kind === 'heading' ? null : page) || null
  return { ...withMessages(sheet), title, carried: carriedInHtml(document) }
}

/** On a site where the charter is discussed, it may stand in the first messages: the longest is then the text. */
function withMessages(sheet: Sheet): Sheet {
  if (sheet.messages.length === 0) {
    const parted = partDiscussion(sheet.text, sheet.paragraphs)
    return { ...sheet, ...parted, cleanings: [...sheet.cleanings, ...parted.cleanings] }
  }
  const longest = charterAmong(sheet.paragraphs, sheet.messages)
  if (!longest) return sheet
  return {
    ...sheet,
    paragraphs: [...sheet.paragraphs, ...longest.paragraphs],
    messages: sheet.messages.filter((message) => message !== longest),
  }
}

type Pen = {
  /** Of the paragraph being written; line feeds where the page breaks a line. */
  words: string
  strong: number
  extraction: ReturnType<typeof extract>
  main: Tree.Element | null
  list: number
}

type Place = {
  isFurniture?: boolean
  isStrong?: boolean
  isMessage?: boolean
  said?: Paragraph['said']
  /** Elements that say who wrote a message, and when. */
  around?: ReadonlySet<Tree.Node>
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)
const AROUND = new Set(['nav', 'form', 'button', 'dialog', 'menu', 'select'])
const AROUND_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'toolbar',
])
const AROUND_CLASSES =
  /^(?:cookies?(?:-.*)?|cookie-?(?:banner|consent|notice).*|gdpr.*|breadcrumbs?|share-?(?:buttons|links)|social-?share.*|skip-?link|site-?(?:header|footer|nav).*|sidebar|pagination|action-dock.*|toc)$/i

function visit(node: Tree.Node, pen: Pen, place: Place): void {
  if ('value' in node) {
    const words = node.value.replaceAll(/[ \t\n\r\f]+/g, ' ')
    pen.words += words
    if (place.isStrong) pen.strong += words.trim().length
    return
  }
  if (!('childNodes' in node)) return
  if (!('tagName' in node)) {
    for (const child of node.childNodes) visit(child, pen, place)
    return
  }
  if (!isShown(node)) return
  if (!place.around?.has(node)) return visitElement(node, pen, place)
  flush(pen, place)
  const outside = { ...place, isFurniture: true }
  visitElement(node, pen, { ...outside, around: undefined })
  flush(pen, outside)
}

function visitElement(element: Tree.Element, pen: Pen, outer: Place): void {
  const { tagName } = element
  const address = attributeOf(element, 'data-cfemail')
  if (address) pen.words += unhidden(address)
  else if (tagName === 'br') pen.words += '\n'
  else if (isMessage(element) && !outer.isFurniture) {
    flush(pen, outer)
    const { author, writtenAt, around } = messageOf(element)
    pen.extraction.inMessage({ author, writtenAt }, () => {
      visitAll(element, pen, { isMessage: true, around })
      flush(pen, {})
    })
  } else if (!BLOCKS.has(tagName) && !AROUND.has(tagName)) {
    const isStrong = outer.isStrong || tagName === 'b' || tagName === 'strong'
    visitAll(element, pen, { ...outer, isStrong })
  } else {
    flush(pen, outer)
    visitBlock(element, pen, outer)
  }
}

function visitBlock(element: Tree.Element, pen: Pen, outer: Place): void {
  const { tagName } = element
  const place = { ...outer, isFurniture: isAround(element, pen, outer) }
  const level =
    /^h([1-6])$/.exec(tagName)?.[1] ??
    (attributeOf(element, 'role') === 'heading' ? (attributeOf(element, 'aria-level') ?? '2') : null)
  // The title of a page often stands in its header.
  if (tagName === 'h1' && outer.isFurniture && pen.main && !elementsIn(pen.main, 'h1').length)
    place.isFurniture = false
  if (level !== null) place.said = { kind: 'heading', level: Number(level) || 2 }
  const cells = tagName === 'table' && !place.isFurniture ? cellsOfTable(element) : null
  if (cells) {
    for (const { words, under } of cells)
      pen.extraction.add(words, { said: { kind: 'cell', level: 1 }, ...(under ? { under } : {}) })
    return
  }
  if (tagName === 'ul' || tagName === 'ol') return visitList(element, pen, place)
  visitAll(element, pen, place)
  flush(pen, place)
}

function visitList(list: Tree.Element, pen: Pen, outer: Place): void {
  pen.list++
  let order = Number(attributeOf(list, 'start') ?? 1) || 1
  const type = attributeOf(list, 'type') ?? '1'
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') {
      visit(child, pen, outer)
      continue
    }
    if (!isShown(child)) continue
    const number =
      list.tagName === 'ol' ? numbered(Number(attributeOf(child, 'value')) || order++, type) : undefined
    const said = { kind: 'item' as const, level: pen.list, ...(number ? { number } : {}) }
    flush(pen, outer)
    visitItem(child, pen, { ...outer, said })
  }
  flush(pen, outer)
  pen.list--
}

/** A message may be an item of a list. */
function visitItem(item: Tree.Element, pen: Pen, place: Place): void {
  if (isMessage(item)) return visitElement(item, pen, { ...place, said: undefined })
  visitAll(item, pen, place)
  flush(pen, place)
}

const numbered = (order: number, type: string): string =>
  type === 'a' && order <= 26
    ? String.fromCharCode(96 + order)
    : type === 'A' && order <= 26
      ? String.fromCharCode(64 + order)
      : String(order)

function visitAll(element: Tree.Element, pen: Pen, place: Place): void {
  for (const child of element.childNodes) visit(child, pen, place)
}

function isAround(element: Tree.Element, pen: Pen, outer: Place): boolean {
  if (element === pen.main) return false
  if (outer.isFurniture) return true
  if (outer.isMessage && /^(?:footer|header)$/.test(element.tagName)) return true
  if (element.tagName === 'footer') return pen.main === null && !outer.isMessage
  return (
    AROUND.has(element.tagName) ||
    AROUND_ROLES.has(attributeOf(element, 'role') ?? '') ||
    classesOf(element).some((name) => AROUND_CLASSES.test(name))
  )
}

function flush(pen: Pen, { isFurniture, said }: Place): void {
  const { words, strong } = pen
  pen.words = ''
  pen.strong = 0
  if (words.trim() === '') return
  if (isFurniture) return pen.extraction.addFurniture(words, 'part of the page around the text')
  const isStrong = strong > 0 && strong >= words.replaceAll(/\s/g, '').length * 0.8
  for (const [index, part] of parted(words).entries()) {
    // Of an item, what begins a further line bears no number.
    const own = said && index > 0 && said.number ? { kind: said.kind, level: said.level } : said
    pen.extraction.add(part, { ...(own ? { said: own } : {}), ...(isStrong ? { weight: 1 } : {}) })
  }
}

/** Lines that a page breaks are paragraphs, unless a sentence goes on in the next one. */
function parted(words: string): string[] {
  const parts: string[] = []
  for (const line of words.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    if (parts.length > 0 && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(parts.at(-1)!))
      parts.push(`${parts.pop()}\n${line}`)
    else parts.push(line)
  }
  return parts
}

/** An address that Cloudflare hides from robots: each byte differs by the first one. */
function unhidden(hexadecimal: string): string {
  const bytes = Buffer.from(hexadecimal, 'hex')
  const [key = 0, ...others] = bytes
  return String.fromCharCode(...others.slice(0, 320).map((byte) => byte ^ key))
}
