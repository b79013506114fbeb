import type { Rule, RuleException } from '@balise/rules'
import { kindOf, kinds } from '@balise/rules'
import type { RuleBlock } from './body.ts'
import { readExamples } from './examples.ts'
import { ID, isFields, isText, isTexts, refuseUnknown, reportWrong } from './fields.ts'
import type { Head } from './head.ts'
import type { Report } from './mistakes.ts'
import { nearest } from './nearest.ts'
import { readSelectors } from './selectors.ts'
import type { Fields } from './yaml.ts'
import { HOLE, readFields } from './yaml.ts'

/** Fields that every rule has; all the others are parameters of its kind. */
export const RULE_FIELDS = ['id', 'kind', 'on', 'effect', 'exceptions', 'examples', 'quote']

const EXCEPTION_FIELDS = ['roles', 'persons', 'channels', 'purposes', 'capacities']
const EFFECTS = ['advise', 'review', 'block'] as const

/** A rule as it is written, with the places of its fields for what is checked later. */
export type WrittenRule = { rule: Rule; fields: Fields }

/** Reads one fenced rule; null when it cannot be, each mistake being reported. */
export function readRule(
  { yaml, origin, article, block }: RuleBlock,
  roles: Head['roles'],
  report: Report,
): WrittenRule | null {
  const fields = readFields(yaml, origin, report)
  if (!fields) return null
  const { value } = fields
  for (const field of RULE_FIELDS) {
    if (value[field] !== HOLE) continue
    report(fields.place(field), 'hole-elsewhere', { field }, field)
    return null
  }
  const kind = typeof value.kind === 'string' ? kindOf(value.kind) : undefined
  if (!kind) {
    if (isText(value.kind))
      report(
        fields.place('kind'),
        'unknown-kind',
        { kind: value.kind, nearest: nearest(value.kind, kindIds()) },
        'kind',
      )
    else reportAbsent(fields, 'kind', 'text', report)
    return null
  }

  const own = Object.keys(kind.parameters.properties ?? {})
  refuseUnknown(fields, '', Object.keys(value), [...RULE_FIELDS, ...own], report)
  if (typeof value.id !== 'string' || !ID.test(value.id)) reportAbsent(fields, 'id', 'id', report)
  const effect = EFFECTS.find(
    (known) => known === (value.effect ?? (kind.id === 'read' ? 'advise' : undefined)),
  )
  if (!effect) reportAbsent(fields, 'effect', 'effect', report)
  else if (EFFECTS.indexOf(effect) > EFFECTS.indexOf(kind.strength as (typeof EFFECTS)[number]))
    report(
      fields.place('effect'),
      'effect-too-strong',
      { kind: kind.id, effect, strength: kind.strength },
      'effect',
    )

  const quote = value.quote ?? block.text
  if (!isText(quote)) reportWrong(fields, 'quote', 'text', quote, report)
  else if (!block.text.includes(quote))
    report(fields.place('quote'), 'quote-not-in-sentence', { quote, sentence: block.text }, 'quote')

  const { parameters, holes } = readParameters(fields, own, report)
  checkRoles(fields, 'roles', parameters.roles, roles, report)
  const exceptions = readExceptions(fields, roles, report)
  const on = readSelectors(fields, report)
  const examples = readExamples(fields, report)
  if (typeof value.id !== 'string' || !effect || !isText(quote)) return null
  const rule: Rule = {
    id: value.id,
    kind: kind.id,
    article: article.id,
    quote,
    on,
    effect,
    parameters,
    exceptions,
    holes,
    examples,
  }
  return { rule, fields }
}

function kindIds(): string[] {
  return kinds.map(({ id }) => id)
}

function reportAbsent(fields: Fields, field: string, form: 'id' | 'text' | 'effect', report: Report): void {
  if (fields.value[field] === undefined) report(fields.place(), 'missing-field', { field, form }, field)
  else reportWrong(fields, field, form, fields.value[field], report)
}

function readParameters({ value, place }: Fields, own: string[], report: Report) {
  const parameters: Record<string, unknown> = {}
  const holes: string[] = []
  for (const name of own) {
    if (value[name] === HOLE) holes.push(name)
    else if (value[name] !== undefined) parameters[name] = value[name]
  }
  const findHole = (given: unknown, path: string): void => {
    if (given === HOLE) report(place(path), 'hole-elsewhere', { field: path }, path)
    else if (Array.isArray(given)) given.forEach((item, index) => findHole(item, `${path}[${index}]`))
    else if (isFields(given)) for (const name of Object.keys(given)) findHole(given[name], `${path}.${name}`)
  }
  for (const [name, given] of Object.entries(parameters)) findHole(given, name)
  return { parameters, holes }
}

function readExceptions(fields: Fields, roles: Head['roles'], report: Report): RuleException[] {
  const given = fields.value.exceptions ?? []
  if (!Array.isArray(given) || !given.every(isFields)) {
    reportWrong(fields, 'exceptions', 'exceptions', given, report)
    return []
  }
  given.forEach((exception, index) => {
    const path = `exceptions[${index}]`
    refuseUnknown(fields, path, Object.keys(exception), EXCEPTION_FIELDS, report)
    // An exception that names nothing would leave everyone aside.
    if (Object.keys(exception).length === 0) reportWrong(fields, path, 'exceptions', exception, report)
    for (const [name, words] of Object.entries(exception)) {
      if (!isTexts(words) || words.length === 0)
        reportWrong(fields, `${path}.${name}`, 'texts', words, report)
    }
    checkRoles(fields, `${path}.roles`, exception.roles, roles, report)
  })
  return given as RuleException[]
}

function checkRoles(
  fields: Fields,
  path: string,
  given: unknown,
  roles: Head['roles'],
  report: Report,
): void {
  if (!Array.isArray(given)) return
  const declared = Object.keys(roles)
  given.forEach((role, index) => {
    if (typeof role !== 'string' || role === '*' || declared.includes(role)) return
    const field = `${path}[${index}]`
    report(fields.place(field), 'unknown-role', { role, nearest: nearest(role, declared), declared }, field)
  })
}
