import type { PhrasingContent } from 'mdast'
import type { Span } from './paragraph.ts'

/** The words of a line of Markdown, without the signs that format them, where they stand in the file. */
export function spansOfInline(source: string, nodes: readonly PhrasingContent[]): Span[] {
  const spans: Span[] = []
  const walk = (inner: readonly PhrasingContent[]) => {
    for (const node of inner) {
      if (node.type === 'text' || node.type === 'inlineCode')
        spans.push(...aligned(source, node.position!.start.offset!, node.position!.end.offset!, node.value))
      else if (node.type === 'break')
        spans.push({ start: node.position!.start.offset!, end: node.position!.start.offset!, put: ' ' })
      else if ('children' in node) walk(node.children)
    }
  }
  walk(nodes)
  return spans.map((span, index) => (index === 0 ? span : { ...span, joined: true as const }))
}

/** Where each character of a value stands in the source: escapes and margins are stepped over, entities stand for theirs. */
function aligned(source: string, from: number, to: number, value: string): Span[] {
  const spans: Span[] = []
  let at = from
  let done = 0
  while (done < value.length && at < to) {
    if (source[at] === value[done] && !isEntity(source, at, value[done]!)) {
      const last = spans.at(-1)
      if (last && last.end === at && last.put === undefined) last.end++
      else spans.push({ start: at, end: at + 1 })
      at++
      done++
    } else if (source[at] === '&') {
      const end = source.indexOf(';', at) + 1
      const letter = String.fromCodePoint(value.codePointAt(done)!)
      spans.push({ start: at, end, put: letter })
      at = end
      done += letter.length
    } else at++
  }
  return spans
}

const isEntity = (source: string, at: number, letter: string): boolean =>
  letter === '&' && /^&(?:amp|#38|#x26);/i.test(source.slice(at, at + 7))
