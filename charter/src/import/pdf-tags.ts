import type { Paragraph } from './paragraph.ts'
import { markOf } from './marks.ts'
import type { Item, PdfPage } from './pdf-items.ts'
import { wordsOfItems } from './pdf-items.ts'
import { cellsOfRows } from './table.ts'

/** What a page says of a part of its text. */
export type Tagged = { words: string; said?: Paragraph['said']; under?: string; isContents?: true }

/** `around`: headers, footers and numbers of the page, which have no tag. */
export type TaggedPage = { parts: Tagged[]; around: string }

type Tag = { role?: string; type?: string; id?: string; children?: Tag[] }

const MAX_DEPTH = 60
const INLINE = /^(?:Span|Link|Em|Strong|Quote|Reference|Code|Annot|Sub|BibEntry|Lbl|NonStruct|Ruby|Form)$/
const NEVER = /^(?:Figure|Formula|Artifact)$/

/** Parts of a tagged page (ISO 32000-2, 14.8) in its own reading order; null when most of its text has no tag. */
export async function taggedParts(page: PdfPage, items: readonly Item[]): Promise<TaggedPage | null> {
  const tree = (await page.getStructTree()) as Tag | null
  if (!tree) return null
  const byMark = new Map<string, Item[]>()
  for (const item of items)
    if (item.mark !== null) byMark.set(item.mark, [...(byMark.get(item.mark) ?? []), item])
  const parts: Tagged[] = []
  const used = new Set<string>()
  const wordsIn = (tag: Tag): string => {
    const ids = contentOf(tag)
    for (const id of ids) used.add(id)
    return wordsOfItems(ids.flatMap((id) => byMark.get(id) ?? []))
  }
  read(tree, { parts, wordsIn, depth: 0, list: 0, number: undefined, isContents: false })
  const length = (all: readonly Item[]) => all.reduce((sum, { words }) => sum + words.trim().length, 0)
  const tagged = length(items.filter(({ mark }) => mark !== null && used.has(mark)))
  if (tagged < length(items) * FEWEST_TAGGED) return null
  return { parts, around: wordsOfItems(items.filter(({ mark }) => mark === null || !used.has(mark))) }
}

// The rest are headers, footers and numbers of pages.
const FEWEST_TAGGED = 0.6

type Place = {
  parts: Tagged[]
  wordsIn: (tag: Tag) => string
  depth: number
  list: number
  number: string | undefined
  isContents: boolean
}

function read(tag: Tag, place: Place): void {
  const { role = '', children = [] } = tag
  if (place.depth > MAX_DEPTH || NEVER.test(role)) return
  const inner = { ...place, depth: place.depth + 1 }
  const heading = /^H([1-6])?$/.exec(role)
  if (heading) return add(tag, place, { kind: 'heading', level: Number(heading[1] ?? 1) })
  if (role === 'Title') return add(tag, place, { kind: 'heading', level: 1 })
  if (role === 'TOC' || role === 'TOCI') return readAll(children, { ...inner, isContents: true })
  if (role === 'Table') return readTable(tag, place)
  if (role === 'L') return readAll(children, { ...inner, list: place.list + 1 })
  if (role === 'LI') return readItem(tag, inner)
  if (children.every((child) => child.type === 'content' || INLINE.test(child.role ?? ''))) {
    const number = place.number
    if (place.list === 0) return add(tag, place, undefined)
    return add(tag, place, { kind: 'item', level: place.list, ...(number ? { number } : {}) })
  }
  // Words beside blocks: « LBody » with text, then a list in it.
  let loose: Tag[] = []
  const flush = () => {
    if (loose.length > 0) read({ children: loose }, place)
    loose = []
  }
  for (const child of children) {
    if (child.type === 'content' || INLINE.test(child.role ?? '')) loose.push(child)
    else {
      flush()
      read(child, inner)
    }
  }
  flush()
}

const readAll = (tags: readonly Tag[], place: Place): void => tags.forEach((tag) => read(tag, place))

function readItem(item: Tag, place: Place): void {
  const label = item.children?.find(({ role }) => role === 'Lbl')
  const words = label ? place.wordsIn(label).trim() : ''
  const number = words === '' ? undefined : (markOf(`${words} x`)?.number ?? undefined)
  const bodies = (item.children ?? []).filter((child) => child !== label)
  bodies.forEach((body, index) => read(body, { ...place, number: index === 0 ? number : undefined }))
}

function readTable(table: Tag, place: Place): void {
  const rows = rolesIn(table, 'TR').map((row) =>
    (row.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD'),
  )
  const hasHead = rows[0]?.every(({ role }) => role === 'TH') === true
  const cells = cellsOfRows(
    rows.map((row) => row.map(place.wordsIn)),
    hasHead,
  )
  if (!cells)
    return readAll(
      rows.flat().map((cell) => ({ ...cell, role: 'Div' })),
      { ...place, depth: place.depth + 1 },
    )
  for (const { words, under } of cells)
    place.parts.push({ words, said: { kind: 'cell', level: 1 }, ...(under ? { under } : {}) })
}

const rolesIn = (tag: Tag, role: string): Tag[] =>
  (tag.children ?? []).flatMap((child) => (child.role === role ? [child] : rolesIn(child, role)))

function add(tag: Tag, { parts, wordsIn, isContents }: Place, said: Paragraph['said']): void {
  const words = wordsIn(tag)
  if (words.trim() === '') return
  parts.push({ words, ...(said ? { said } : {}), ...(isContents ? { isContents } : {}) })
}

const contentOf = (tag: Tag, depth = 0): string[] =>
  depth > MAX_DEPTH
    ? []
    : tag.type === 'content'
      ? [tag.id ?? '']
      : NEVER.test(tag.role ?? '')
        ? []
        : (tag.children ?? []).flatMap((child) => contentOf(child, depth + 1))
