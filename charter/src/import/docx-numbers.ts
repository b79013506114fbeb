import { writtenNumber } from './numbers.ts'
import type { XmlElement } from './xml.ts'
import { childOf, childrenOf, elementsOf } from './xml.ts'

type ListLevel = { format: string; text: string; start: number }

/** What numbers an item: null for a bullet. */
export type ListMark = { level: number; number: string | null }

/** Numbers paragraphs as Word would, from what the document says of its lists. */
export function docxLists(part: XmlElement | undefined) {
  const abstracts = new Map<string, ListLevel[]>()
  const lists = new Map<string, { levels: ListLevel[]; key: string }>()
  for (const abstract of part ? elementsOf(part, 'w:abstractNum') : [])
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', levelsOf(abstract))
  for (const num of part ? elementsOf(part, 'w:num') : []) {
    const id = num.attributes['w:numId'] ?? ''
    const key = childOf(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    const levels = [...(abstracts.get(key) ?? [])]
    const overrides = childrenOf(num).filter(({ name }) => name === 'w:lvlOverride')
    for (const override of overrides) {
      const at = Number(override.attributes['w:ilvl'] ?? 0)
      const start = Number(childOf(override, 'w:startOverride')?.attributes['w:val'] ?? NaN)
      if (levels[at] && start >= 0) levels[at] = { ...levels[at], start }
    }
    // Lists of one kind go on counting, unless one of them starts again.
    lists.set(id, { levels, key: overrides.length > 0 ? `${key}/${id}` : key })
  }
  const counts = new Map<string, number[]>()

  return (numbering: XmlElement | undefined, ofStyle: XmlElement | undefined): ListMark | null => {
    const valueOf = (name: string) =>
      childOf(numbering, name)?.attributes['w:val'] ?? childOf(ofStyle, name)?.attributes['w:val']
    const id = valueOf('w:numId')
    if (id === undefined || id === '0') return null
    const level = Math.min(Math.max(Number(valueOf('w:ilvl') ?? 0) || 0, 0), DEEPEST)
    const list = lists.get(id)
    const own = list?.levels[level]
    if (!list || !own || own.format === 'bullet' || own.format === 'none')
      return { level: level + 1, number: null }
    const count = counts.get(list.key) ?? []
    counts.set(list.key, count)
    count.length = Math.min(count.length, level + 1)
    for (let at = 0; at <= level; at++) count[at] ??= (list.levels[at]?.start ?? 1) - (at === level ? 1 : 0)
    count[level]! += 1
    const number = own.text
      .replaceAll(/%(\d)/g, (_, at: string) =>
        writtenNumber(count[Number(at) - 1] ?? 1, list.levels[Number(at) - 1]?.format ?? 'decimal'),
      )
      .replace(/[\s.):–-]+$/, '')
      .replace(/^[\s(]+/, '')
    return { level: level + 1, number: number || null }
  }
}

const DEEPEST = 8

const levelsOf = (abstract: XmlElement): ListLevel[] => {
  const levels: ListLevel[] = []
  for (const level of childrenOf(abstract).filter(({ name }) => name === 'w:lvl')) {
    const at = Number(level.attributes['w:ilvl'] ?? 0)
    if (!(at >= 0 && at <= DEEPEST)) continue
    levels[at] = {
      format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? `%${at + 1}`,
      start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1),
    }
  }
  return levels
}
