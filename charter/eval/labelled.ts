import type { Labelled, SeedCharter } from './gold.ts'

const MARK = /⟦(?:([a-z]+) ([a-z-]+))?⟧/g

/** A text with its labels inside, as a charter and the labels beside it. */
export function readLabelled(seed: string, marked: string): { charter: SeedCharter; labels: Labelled[] } {
  const labels: Labelled[] = []
  let text = ''
  let from = 0
  let open: { start: number; modality: string; kind: string } | null = null
  for (const { 0: mark, index, 1: modality, 2: kind } of marked.matchAll(MARK)) {
    text += marked.slice(from, index)
    from = index + mark.length
    if (modality && kind) open = { start: text.length, modality, kind }
    else if (open) {
      const { start } = open
      labels.push({
        seed,
        start,
        end: text.length,
        quote: text.slice(start),
        modality: open.modality,
        kinds2: [open.kind],
        parameters: {},
      })
      open = null
    }
  }
  return { charter: { seed, name: `${seed}.txt`, text: text + marked.slice(from) }, labels }
}
