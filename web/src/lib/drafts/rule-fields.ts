import { kindOf } from '@balise/rules'
import type { Schema } from '@balise/rules'
import { all, text } from '../form.ts'
import type { Locale } from '../locale.ts'
import { ruleWords } from '../messages/rule-words.ts'

/** How one setting of a rule is asked on a form, made from the schema of its kind. */
export type RuleField = {
  name: string
  /** In the kind's own words: « combien de publications sont permises ». */
  asks: string
  control: 'number' | 'text' | 'yes-no' | 'one-of' | 'some-of' | 'lines' | 'pairs' | 'records'
  options: { value: string; label: string }[]
  /** As the form writes it; several for what can be ticked. */
  value: string | string[]
  minimum?: number
  maximum?: number
  required: boolean
  /** Of a list of records: what each one says, and those that are known, with an empty one to fill. */
  columns: RecordColumn[]
  rows: Record<string, string | string[]>[]
}

export type RecordColumn = { name: string; label: string; control: 'people' | 'lines' | 'text' }

type Given = { kind: string; parameters: Record<string, unknown>; holes: string[] }

/** Role id → its name. */
type Roles = Record<string, string>

const NAMES_OF_ROLES = ['roles', 'publicRoles', 'secondReader']

/** The settings of a rule, each as a field; `only` keeps some of them. */
export function ruleFields(rule: Given, locale: Locale, roles: Roles, only?: string[]): RuleField[] {
  const kind = kindOf(rule.kind)
  const { properties = {}, required = [] } = kind?.parameters ?? {}
  return Object.entries(properties)
    .filter(([name]) => !only || only.includes(name))
    .map(([name, schema]) => {
      const known = rule.parameters[name] ?? (rule.holes.includes(name) ? undefined : kind?.defaults[name])
      const roleOptions = NAMES_OF_ROLES.includes(name) ? roles : undefined
      return {
        name,
        asks: first(kind?.texts[locale].parameters[name] ?? name),
        control: roleOptions ? 'some-of' : controlOf(schema),
        options: roleOptions
          ? Object.entries(roleOptions).map(([value, label]) => ({ value, label }))
          : optionsOf(name, schema, locale),
        value: valueOf(schema, known),
        minimum: schema.minimum,
        maximum: schema.maximum,
        required: required.includes(name),
        columns: columnsOf(schema, locale),
        rows: rowsOf(schema, known),
      }
    })
}

const first = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function controlOf({ type, enum: values, items }: Schema): RuleField['control'] {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean') return 'yes-no'
  if (type === 'object') return 'pairs'
  if (type === 'string') return values ? 'one-of' : 'text'
  if (items?.type === 'object') return 'records'
  return items?.enum ? 'some-of' : 'lines'
}

function optionsOf(name: string, schema: Schema, locale: Locale): RuleField['options'] {
  const words = ruleWords[locale]
  const values = schema.enum ?? schema.items?.enum ?? []
  return values.map((value) => ({ value, label: words[`${name}.${value}`] ?? words[value] ?? value }))
}

function valueOf(schema: Schema, known: unknown): string | string[] {
  const control = controlOf(schema)
  if (control === 'some-of') return Array.isArray(known) ? known.map(String) : []
  if (known === undefined || known === null) return ''
  if (control === 'yes-no') return known ? 'yes' : 'no'
  if (control === 'lines') return Array.isArray(known) ? known.join('\n') : String(known)
  if (control === 'pairs')
    return Object.entries(known as Record<string, string>)
      .map(([key, value]) => `${key} = ${value}`)
      .join('\n')
  if (control === 'records') return ''
  return String(known)
}

/** Who writes to whom is said with kinds of person; everything else in words. */
const OF_PEOPLE = ['from', 'to']

function columnsOf({ items }: Schema, locale: Locale): RecordColumn[] {
  return Object.entries(items?.properties ?? {}).map(([name, { type }]) => ({
    name,
    label: ruleWords[locale][`column.${name}`] ?? name,
    control: OF_PEOPLE.includes(name) ? 'people' : type === 'array' ? 'lines' : 'text',
  }))
}

function rowsOf({ items }: Schema, known: unknown): RuleField['rows'] {
  if (items?.type !== 'object') return []
  const records = Array.isArray(known) ? (known as Record<string, unknown>[]) : []
  return [...records, {}].map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(String) : String(value),
      ]),
    ),
  )
}

/** What a form says of the settings of a kind; those left empty are not in it. */
export function readParameters(form: FormData, kindId: string, prefix: string): Record<string, unknown> {
  const { properties = {} } = kindOf(kindId)?.parameters ?? {}
  const read = Object.entries(properties).flatMap(([name, schema]) => {
    const value = readOne(form, `${prefix}${name}`, schema)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(read)
}

function readOne(form: FormData, field: string, schema: Schema): unknown {
  const typed = text(form, field).trim()
  switch (controlOf(schema)) {
    case 'some-of':
      return some(all(form, field))
    case 'number':
      return typed === '' ? undefined : Number(typed.replace(',', '.'))
    case 'yes-no':
      return typed === '' ? undefined : typed === 'yes'
    case 'lines':
      // Role ids are ticked, other lists are written: both come under the same name.
      return some(all(form, field).flatMap((value) => linesOf(value)))
    case 'pairs':
      return typed === '' ? undefined : Object.fromEntries(linesOf(typed).map(pairOf))
    case 'records':
      return some(readRecords(form, field, schema.items))
    default:
      return typed === '' ? undefined : typed
  }
}

const some = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined)

const linesOf = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

function pairOf(line: string): [string, string] {
  const at = line.indexOf('=')
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

/** Records until the first that does not travel with the form; those left empty are none. */
function readRecords(form: FormData, field: string, items: Schema | undefined): Record<string, unknown>[] {
  const columns = Object.entries(items?.properties ?? {})
  const records: Record<string, unknown>[] = []
  for (let row = 0; form.has(`${field}.${row}`); row++) {
    const filled = columns.flatMap(([name, { type }]) => {
      const values = all(form, `${field}.${row}.${name}`).flatMap(linesOf)
      if (values.length === 0) return []
      return [[name, type === 'array' ? values : values[0]] as const]
    })
    if (filled.length > 0) records.push(Object.fromEntries(filled))
  }
  return records
}
