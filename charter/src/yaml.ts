import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Node, Scalar, YAMLError } from 'yaml'
import type { Place, Report, YamlReason } from './mistakes.ts'

/** What the charter leaves open: an unquoted `?` in place of a value. */
export const HOLE = Symbol('hole')

/** A YAML mapping as plain data, with the place in the file of each of its fields. */
export type Fields = {
  value: Record<string, unknown>
  /** Place of a path such as `exceptions[0].roles`, or of the nearest field that holds it. */
  place(path?: string): Place
  /** A scalar as it is written: `1.10` for a version that YAML reads as the number 1.1. */
  written(path: string): string | undefined
}

// YAML reads a bare `?` as the start of a complex key: it is swapped for one character of the private use area,
// so that columns stay right, and swapped back wherever it was part of a longer text.
const STAND_IN = '\ue000'
const BARE_QUESTION_MARK = /(:[ \t]+|[[,][ \t]*)\?(?=[ \t]*(?:[,\]}#\n]|$))/g

// Names that reach the prototype of an object instead of its own fields.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads one YAML mapping: no alias, no tag, no anchor, each field once.
 *
 * @param origin  place of the first character of `text` in its file
 * @returns       null when it cannot be read at all; each mistake is reported either way
 */
export function readFields(text: string, origin: Place, report: Report): Fields | null {
  const lines = new LineCounter()
  const document = parseDocument(text.replaceAll(BARE_QUESTION_MARK, `$1${STAND_IN}`), {
    lineCounter: lines,
    prettyErrors: false,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: origin.line + line - 1, column: origin.column + col - 1 }
  }
  for (const error of document.errors) reportSyntax(error, placeAt(error.pos[0]), report)
  if (document.errors.length > 0) return null

  const root = document.contents
  if (!isMap(root)) {
    report(origin, 'yaml-syntax', { reason: 'not-fields' })
    return null
  }

  const places = new Map<string, Place>([['', placeAt(root.range?.[0] ?? 0)]])
  const sources = new Map<string, string>()
  let readable = true

  const plain = (node: Node | null, path: string): unknown => {
    const place = node?.range ? placeAt(node.range[0]) : origin
    if (node && (isAlias(node) || node.anchor)) report(place, 'yaml-alias', {}, path)
    else if (node?.tag) report(place, 'yaml-tag', { tag: node.tag }, path)
    else if (isMap<Node, Node | null>(node)) return plainMap(node.items, path)
    else if (isSeq<Node | null>(node)) {
      return node.items.map((item, index) => {
        const itemPath = `${path}[${index}]`
        places.set(itemPath, item?.range ? placeAt(item.range[0]) : place)
        return plain(item, itemPath)
      })
    } else if (isScalar(node)) return plainScalar(node.value, node.source, path)
    else return null
    readable = false
    return null
  }

  const plainScalar = (value: unknown, source: string | undefined, path: string): unknown => {
    if (value === STAND_IN) return HOLE
    if (source !== undefined) sources.set(path, source)
    return typeof value === 'string' ? value.replaceAll(STAND_IN, '?') : value
  }

  const plainMap = (items: { key: Node; value: Node | null }[], path: string) => {
    const result: Record<string, unknown> = {}
    for (const { key, value } of items) {
      const place = key.range ? placeAt(key.range[0]) : origin
      const name = isScalar(key) ? nameOf(key) : ''
      const fieldPath = path ? `${path}.${name}` : name
      places.set(fieldPath, place)
      if (name === '' || FORBIDDEN.has(name)) {
        report(place, 'forbidden-field', { field: name }, fieldPath)
        readable = false
      } else result[name] = plain(value, fieldPath)
    }
    return result
  }

  const value = plainMap(root.items as { key: Node; value: Node | null }[], '')
  if (!readable) return null
  return {
    value,
    written: (path) => sources.get(path),
    place: (path = '') => {
      let known = path
      while (!places.has(known)) known = parentOf(known)
      return places.get(known)!
    },
  }
}

// As it is written: a role may be called 1e3.
function nameOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '')
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))
}

const REASONS: Partial<Record<YAMLError['code'], YamlReason>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  MISSING_CHAR: 'unclosed',
  RESOURCE_EXHAUSTION: 'too-deep',
}

function reportSyntax(error: YAMLError, place: Place, report: Report): void {
  if (error.code === 'DUPLICATE_KEY') report(place, 'duplicate-field', {})
  else if (error.code === 'BAD_ALIAS') report(place, 'yaml-star', {})
  else report(place, 'yaml-syntax', { reason: REASONS[error.code] ?? 'other' })
}
