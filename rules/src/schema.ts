import { isDay, isInstant, isTimeZone, withoutSuperfluousZero } from './time.ts'

/** The part of JSON Schema (draft 2020-12) that the parameters of rules and the case are written in. */
export type Schema = {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly properties?: Readonly<Record<string, Schema>>
  /** `false` when left out: an unknown field is always a mistake. */
  readonly additionalProperties?: Schema | false
  readonly required?: readonly string[]
  /** At least one of these fields must be there. */
  readonly anyOf?: readonly { readonly required: readonly string[] }[]
  readonly items?: Schema
  readonly minItems?: number
  readonly enum?: readonly string[]
  readonly format?: Format
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Read with the first schema whose type is that of the value. */
  readonly oneOf?: readonly Schema[]
}

/** `moment`: a day (YYYY-MM-DD) or an instant. */
export type Format = 'instant' | 'day' | 'moment' | 'time-zone'

/** What should have been there, as data: `expectationText` says it in words. */
export type Expectation =
  | { is: 'type'; type: Schema['type'] }
  | { is: 'one-of'; values: readonly string[] }
  | { is: 'field'; values: readonly string[] }
  | { is: 'required' }
  | { is: 'one-field-of'; values: readonly string[] }
  | { is: 'format'; format: Format }
  | { is: 'at-least' | 'at-most'; limit: number }
  | { is: 'not-empty' }
  | { is: 'unique' }
  | { is: 'channel'; values: readonly string[] }
  | { is: 'article' }
  | { is: 'selector' }
  | { is: 'effect-at-most'; effect: string }

export type Mismatch = { path: string; expectation: Expectation; got: string }

type JsonObject = Record<string, unknown>

/**
 * Reads a value as a schema describes it and notes every difference.
 *
 * @param notes  receives the differences, in the order of the document
 * @returns      a copy that holds known fields only; a field that is null is left out, as if it were not there
 */
export function readWith(schema: Schema, value: unknown, path: string, notes: Mismatch[]): unknown {
  const variant = schema.oneOf?.find((one) => isOfType(one.type, value))
  if (variant) return readWith(variant, value, path, notes)
  const note = (expectation: Expectation, at = path) =>
    void notes.push({ path: at, expectation, got: shown(value) })

  if (!isOfType(schema.type, value)) return note({ is: 'type', type: schema.type })
  if (typeof value === 'string') return readText(schema, value, note)
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum)
      note({ is: 'at-least', limit: schema.minimum })
    if (schema.maximum !== undefined && value > schema.maximum) note({ is: 'at-most', limit: schema.maximum })
    return value
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) note({ is: 'not-empty' })
    return schema.items
      ? value.map((item, i) => readWith(schema.items!, item, `${path}[${i}]`, notes))
      : value
  }
  return typeof value === 'object' ? readObject(schema, value as JsonObject, path, notes) : value
}

function readObject(schema: Schema, value: JsonObject, path: string, notes: Mismatch[]): JsonObject {
  const known = schema.properties ?? {}
  const copy: JsonObject = {}
  for (const field of Object.keys(value)) {
    const of = Object.hasOwn(known, field) ? known[field] : schema.additionalProperties
    const at = path === '' ? field : `${path}.${field}`
    if (!of || field === '__proto__')
      notes.push({ path: at, expectation: { is: 'field', values: Object.keys(known) }, got: field })
    else if (value[field] !== null && value[field] !== undefined)
      copy[field] = readWith(of, value[field], at, notes)
  }
  for (const field of schema.required ?? [])
    if (!Object.hasOwn(copy, field))
      notes.push({
        path: path === '' ? field : `${path}.${field}`,
        expectation: { is: 'required' },
        got: 'nothing',
      })
  const choices = schema.anyOf?.flatMap(({ required }) => required)
  if (choices && !choices.some((field) => Object.hasOwn(copy, field)))
    notes.push({ path, expectation: { is: 'one-field-of', values: choices }, got: shown(value) })
  return copy
}

function readText(schema: Schema, value: string, note: (expectation: Expectation) => void): string {
  if (schema.enum && !schema.enum.includes(value)) note({ is: 'one-of', values: schema.enum })
  if (value.length < (schema.minLength ?? 0)) note({ is: 'not-empty' })
  const read = schema.format ? withoutSuperfluousZero(value) : value
  if (schema.format && !fits[schema.format](read)) note({ is: 'format', format: schema.format })
  return read
}

const fits: Record<Format, (value: string) => boolean> = {
  instant: isInstant,
  day: isDay,
  moment: (value) => isDay(value) || isInstant(value),
  'time-zone': isTimeZone,
}

function isOfType(type: Schema['type'], value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  return typeof value === type
}

/** The value as a person would recognise it, on one short line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}
