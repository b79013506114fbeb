import type { Place } from '@balise/charter'

export type JsonPlaces = {
  /** Where a value begins, by its path (`post.media[0].alt`), or the nearest value that holds it. */
  placeOf(path: string): Place
  /** The first thing that is not JSON. */
  fault: (Place & { expected: string; got: string }) | null
}

// Deeper than any case: a text that nests more is not one.
const MAX_DEPTH = 100
const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

class Fault extends Error {}

/** Walks a JSON text for its places. Slower than `JSON.parse`: for a text in which something is already known to be wrong. */
export function findJsonPlaces(text: string): JsonPlaces {
  const offsets = new Map<string, number>()
  let at = 0
  let expected = ''

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const refuse = (what: string): never => {
    expected = what
    throw new Fault()
  }
  const next = (character: string): boolean => {
    take(SPACE)
    if (text[at] !== character) return false
    at++
    return true
  }

  const readValue = (path: string, depth: number): void => {
    take(SPACE)
    offsets.set(path, at)
    if (depth > MAX_DEPTH) refuse(`<= ${MAX_DEPTH} { [`)
    if (next('{')) readMembers(path, depth)
    else if (next('[')) readItems(path, depth)
    else if (text[at] === '"') readString()
    else {
      const word = ['true', 'false', 'null'].find((literal) => text.startsWith(literal, at))
      if (word) at += word.length
      else if (take(NUMBER) === '') refuse('{ [ " 0-9 true false null')
    }
  }
  const readString = (): string => {
    const found = take(STRING)
    return found === '' ? refuse('"…"') : (JSON.parse(found) as string)
  }
  const readMembers = (path: string, depth: number): void => {
    if (next('}')) return
    do {
      take(SPACE)
      const start = at
      const name = readString()
      const field = path === '' ? name : `${path}.${name}`
      if (!next(':')) refuse(':')
      readValue(field, depth + 1)
      offsets.set(field, start) // a field is shown where its name is
    } while (next(','))
    if (!next('}')) refuse(', }')
  }
  const readItems = (path: string, depth: number): void => {
    if (next(']')) return
    let index = 0
    do readValue(`${path}[${index++}]`, depth + 1)
    while (next(','))
    if (!next(']')) refuse(', ]')
  }

  let fault: JsonPlaces['fault'] = null
  try {
    readValue('', 0)
    take(SPACE)
    if (at < text.length) refuse('')
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    fault = { ...placeIn(text, at), expected, got: text.slice(at, at + 1) }
  }
  return {
    fault,
    placeOf(path) {
      let known = path
      while (!offsets.has(known) && known !== '') known = parentOf(known)
      return placeIn(text, offsets.get(known) ?? 0)
    },
  }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))
}
