import type { SourceType } from './imported.ts'
import type { Sheet } from './paragraph.ts'
import { ImportRefusal } from './refusal.ts'
import { extract } from './sheet.ts'

/** A node of a map or of an outline. */
export type Topic = { text: string; topics: Topic[] }

const MAX_DEPTH = 100

/** Writes a map down as text, each node numbered by its place, as a person would read it out. */
export function sheetOfOutline(type: SourceType, title: string, topics: readonly Topic[]): Sheet {
  const extraction = extract()
  const root = oneLine(title)
  extraction.add(root)
  const write = (nodes: readonly Topic[], above: string, depth: number) => {
    if (depth > MAX_DEPTH) throw new ImportRefusal('too-deep')
    nodes
      .filter(({ text, topics }) => oneLine(text) !== '' || topics.length > 0)
      .forEach((node, index) => {
        const place = `${above}${index + 1}`
        extraction.add(oneLine(node.text) || '…', { node: place }, `${place}. `)
        write(node.topics, `${place}.`, depth + 1)
      })
  }
  write(topics, '', 1)
  return extraction.sheet(type, { title: root || null })
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
