import type { RootContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Paragraph, Sheet, Span } from './paragraph.ts'
import { spansOfInline } from './markdown-words.ts'

type Content = Exclude<RootContent, TableRow>

/** Reads Markdown (CommonMark, and tables between bars); offsets are those of the file. */
export function sheetOfMarkdown(text: string): Sheet {
  const { body, title } = withoutHead(text)
  const paragraphs: Paragraph[] = []
  const add = (spans: Span[], said?: Paragraph['said'], indent = 0) => {
    if (spans.length > 0) paragraphs.push({ spans, indent, isApart: true, ...(said ? { said } : {}) })
  }

  const read = (nodes: readonly Content[], depth: number, number?: string) => {
    for (const node of nodes) {
      if (node.type === 'heading')
        add(withoutAttributes(text, spansOfInline(text, node.children)), {
          kind: 'heading',
          level: node.depth,
        })
      else if (node.type === 'paragraph') {
        const spans = spansOfInline(text, node.children)
        const cells = cellsOf(text, spans)
        if (cells) paragraphs.push(...cells)
        // Inside a list, only what begins an item bears its mark.
        else add(spans, depth > 0 ? { kind: 'item', level: depth, ...(number ? { number } : {}) } : undefined)
        number = undefined
      } else if (node.type === 'list')
        node.children.forEach((item, index) => {
          const order = node.ordered ? String((node.start ?? 1) + index) : undefined
          read(item.children, depth + 1, order)
        })
      else if (node.type === 'blockquote') read(node.children, depth)
      else if (node.type === 'code' && node.lang !== 'rule') add(linesOfCode(text, node.position!))
    }
  }
  read(fromMarkdown(body).children as Content[], 0)
  return {
    type: 'text/markdown',
    text,
    title,
    pages: null,
    recognisedPages: [],
    paragraphs,
    messages: [],
    cleanings: [],
    carried: text,
  }
}

/** The front matter blanked out, so that offsets stay those of the file, and the title that it gives. */
function withoutHead(text: string): { body: string; title: string | null } {
  const head = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0]
  if (!head) return { body: text, title: null }
  const title = /^title:[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|([^\n]*))/m.exec(head)
  return {
    body: head.replaceAll(/[^\n]/g, ' ') + text.slice(head.length),
    title: (title?.[1] ?? title?.[2] ?? title?.[3])?.trim() || null,
  }
}

/** « ## Groupes privés {#groupes} »: the identifier is no word of the heading. */
function withoutAttributes(text: string, spans: Span[]): Span[] {
  const last = spans.at(-1)
  if (!last || last.put !== undefined) return spans
  const mark = /\s*\{[#.][^{}]*\}$/.exec(text.slice(last.start, last.end))
  return mark ? [...spans.slice(0, -1), { ...last, end: last.end - mark[0].length }] : spans
}

const linesOfCode = (
  text: string,
  { start, end }: { start: { offset?: number }; end: { offset?: number } },
): Span[] =>
  [...text.slice(start.offset, end.offset).matchAll(/[^\n]+/g)]
    .filter(({ 0: line }) => !/^\s*(?:`{3,}|~{3,})/.test(line) && line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: start.offset! + index, end: start.offset! + index + line.length }))

const RULE = /^\|?[\s:|-]*-{2,}[\s:|-]*\|?$/

/** A table: its rows are lines between bars, the second one a rule. */
function cellsOf(text: string, spans: readonly Span[]): Paragraph[] | null {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  const rows = [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    at: start + index,
    line,
  }))
  if (rows.length < 3 || !RULE.test(rows[1]!.line.trim()) || !rows.every(({ line }) => line.includes('|')))
    return null
  const split = ({ at, line }: { at: number; line: string }): Span[] =>
    [...line.matchAll(/[^|]+/g)]
      .map(({ index, 0: cell }) => ({ start: at + index, end: at + index + cell.length }))
      .filter((cell) => text.slice(cell.start, cell.end).trim() !== '')
  const [head, , ...others] = rows
  const columns = split(head!).map((cell) => text.slice(cell.start, cell.end).trim())
  return [head!, ...others].flatMap((row, index) =>
    split(row).map((cell, column): Paragraph => ({
      spans: [cell],
      indent: 0,
      isApart: true,
      ...(index > 0 && columns[column] ? { under: columns[column] } : {}),
      said: { kind: 'cell', level: 1 },
    })),
  )
}
