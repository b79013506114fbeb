import type { Marked } from './structure.ts'

const LONGEST = 120
const MARGIN = 6 // characters: « 1. » more to the right than this is a list in a paragraph

/**
 * Paragraphs whose number makes them headings. Of numbers that follow each other (1, 2, 3…), either all head what is
 * written under them, or all are items of a list.
 */
export function headingRuns(marked: readonly Marked[]): Set<number> {
  const headings = new Set<number>()
  for (const run of runsOf(marked)) if (headsText(run, marked)) for (const index of run) headings.add(index)
  return headings
}

const COUNTED = new Set(['roman', 'capital', 'decimal', 'simple', 'letter'])

function runsOf(marked: readonly Marked[]): number[][] {
  const open = new Map<string, number[]>()
  const runs: number[][] = []
  marked.forEach(({ mark, paragraph }, index) => {
    if (!mark || !COUNTED.has(mark.style)) {
      if (mark && ['part', 'chapter', 'article'].includes(mark.style)) open.clear()
      return
    }
    const key = keyOf(mark.style, mark.number!, paragraph.indent)
    const run = open.get(key)
    const last = run && marked[run.at(-1)!]!.mark!
    if (run && last && (mark.style === 'decimal' || isNext(last, mark))) run.push(index)
    else {
      const started = [index]
      runs.push(started)
      open.set(key, started)
    }
  })
  return runs
}

const keyOf = (style: string, number: string, indent: number) =>
  style === 'decimal' ? `decimal ${number.split('.').length}` : `${style} ${Math.round(indent / MARGIN)}`

const isNext = (last: Marked['mark'], mark: Marked['mark']) =>
  last?.order !== null &&
  last?.order !== undefined &&
  mark?.order !== null &&
  mark!.order! - last.order >= 1 &&
  mark!.order! - last.order <= 2

function headsText(run: readonly number[], marked: readonly Marked[]): boolean {
  const isShort = (index: number) => marked[index]!.words.length <= LONGEST
  if (run.filter(isShort).length < run.length * 0.8) return false
  const closed = run.filter((index) => /[.;,]$/.test(marked[index]!.words))
  if (closed.length > run.length * 0.4) return false
  const heading = run.filter((index) => {
    const next = marked[index + 1]
    if (!next) return false
    const isList = /:$/.test(marked[index]!.words)
    return (
      !isList &&
      (next.mark === null || isUnder(marked[index]!, next)) &&
      next.paragraph.said?.kind !== 'heading'
    )
  })
  return heading.length >= Math.max(1, run.length * 0.6)
}

/** « 1. Comptes personnels », then « 1.1 » or « a) » or a bullet. */
const isUnder = ({ mark }: Marked, next: Marked): boolean =>
  next.mark !== null && next.mark.style !== mark!.style
    ? true
    : mark!.style === 'decimal' && next.mark!.number!.startsWith(`${mark!.number}.`)
