import { join } from 'node:path'
import { nearest } from '@balise/charter'
import type { Place } from '@balise/charter'
import type { Case, OrganisationState } from '@balise/rules'
import { DataError, expectationText, readCase, readOrganisation } from '@balise/rules'
import { InputError } from './failures.ts'
import type { Io } from './io.ts'
import { findJsonPlaces } from './json-places.ts'
import { readTextFile, reasonOf } from './text-file.ts'

/** `source`: the file, with its line when a file holds many. */
export type CaseInput = { source: string; read: Case }

const inputName = (path: string) => (path === '-' ? '(stdin)' : path)

/** Reads one case, bare or inside `{ id, charter, expect, case }`. */
export async function readCaseInput(path: string, io: Io): Promise<CaseInput> {
  const source = inputName(path)
  return { source, read: parseCase(await readTextFile(path, io), source, 1) }
}

/**
 * Reads many: each `.json` of a folder in the order of their names, or each line of a file.
 * The first that is wrong ends it: no verdict is given on half of what was asked.
 */
export async function readCaseInputs(path: string, io: Io): Promise<CaseInput[]> {
  const names = path === '-' ? null : await filesOf(path, io)
  const cases = names
    ? await readEach(
        names.map((name) => join(path, name)),
        io,
      )
    : await readLines(path, io)
  if (cases.length === 0) throw new InputError('no-case', inputName(path), {})
  return cases
}

async function filesOf(path: string, io: Io): Promise<string[] | null> {
  try {
    return (await io.listFiles(path)).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOTDIR') return null
    throw new InputError('unreadable', path, { reason })
  }
}

async function readEach(paths: string[], io: Io): Promise<CaseInput[]> {
  const cases: CaseInput[] = []
  for (const path of paths) cases.push(await readCaseInput(path, io))
  return cases
}

async function readLines(path: string, io: Io): Promise<CaseInput[]> {
  const source = inputName(path)
  const lines = (await readTextFile(path, io)).split('\n')
  return lines.flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [{ source: `${source}:${index + 1}`, read: parseCase(line, source, index + 1) }],
  )
}

/** Reads the organisation of an audit. */
export async function readOrganisationInput(path: string, io: Io): Promise<OrganisationState> {
  const source = inputName(path)
  return parseStrictly(await readTextFile(path, io), source, 1, (json) => ({
    value: json,
    at: '',
    read: readOrganisation,
  }))
}

function parseCase(given: string, source: string, firstLine: number): Case {
  return parseStrictly(given, source, firstLine, (json) =>
    isWrapper(json)
      ? { value: json.case, at: 'case', read: readCase }
      : { value: json, at: '', read: readCase },
  )
}

type Reading<Value> = { value: unknown; at: string; read: (json: unknown, source: string) => Value }

/** `find` says which part of the document is read, and how; a fault is shown at its line. */
function parseStrictly<Value>(
  given: string,
  source: string,
  firstLine: number,
  find: (json: unknown) => Reading<Value>,
): Value {
  const text = given.replace(/^\ufeff/, '')
  const { value, at, read } = find(parseJson(text, source, firstLine))
  try {
    return read(value, source)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    const field = [at, error.path].filter(Boolean).join('.')
    const { line, column } = findJsonPlaces(text).placeOf(field)
    throw refusalOf(error, field, source, { line: firstLine + line - 1, column })
  }
}

function refusalOf({ expectation, got }: DataError, field: string, source: string, place: Place): InputError {
  if (expectation.is === 'required') return new InputError('missing-field', source, { field }, place)
  if (expectation.is === 'field') {
    const known = expectation.values
    return new InputError('unknown-field', source, { field, nearest: nearest(got, known), known }, place)
  }
  const expected = { fr: expectationText(expectation, 'fr'), en: expectationText(expectation, 'en') }
  return new InputError('wrong-field', source, { field, expected, got }, place)
}

/** The form of a shared example: the case with its name and what is expected of it. */
function isWrapper(json: unknown): json is { case: unknown } {
  return typeof json === 'object' && json !== null && 'case' in json && !('post' in json)
}

function parseJson(text: string, source: string, firstLine: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { fault } = findJsonPlaces(text)
    if (!fault) throw error
    const { line, column, expected, got } = fault
    throw new InputError('json-syntax', source, { expected, got }, { line: firstLine + line - 1, column })
  }
}
