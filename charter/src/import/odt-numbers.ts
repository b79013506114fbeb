import type { XmlElement } from './xml.ts'
import { childrenOf, elementsOf } from './xml.ts'

/** `sign` is the first of the series: 1, a, A, i, I. */
export type NumberFormat = { sign: string; start: number }

/** The levels of each list style that are numbered. */
export function odtNumberFormats(parts: readonly XmlElement[]): Map<string, NumberFormat[]> {
  const formats = new Map<string, NumberFormat[]>()
  for (const part of parts)
    for (const style of elementsOf(part, 'text:list-style')) {
      const levels: NumberFormat[] = []
      for (const { name, attributes } of childrenOf(style)) {
        const level = Number(attributes['text:level'] ?? 0)
        const sign = attributes['style:num-format'] ?? ''
        if (name !== 'text:list-level-style-number' || sign === '' || !(level >= 1 && level <= 10)) continue
        levels[level - 1] = { sign, start: Number(attributes['text:start-value'] ?? 1) }
      }
      formats.set(style.attributes['style:name'] ?? '', levels)
    }
  return formats
}
