import type { Effect, Kind, Rule } from '@balise/rules'
import { EFFECTS, kindOf, kinds } from '@balise/rules'
import type { RuleBlock } from './body.ts'
import { readExamples } from './examples.ts'
import { readExceptions, refuseUnknownRoles } from './exceptions.ts'
import { ID, isFields, isText, refuseUnknown, reportWrong } from './fields.ts'
import type { Form, Report } from './mistakes.ts'
import { nearest } from './nearest.ts'
import { readSelectors } from './selectors.ts'
import type { Fields } from './yaml.ts'
import { HOLE, readFields } from './yaml.ts'

/** Fields that every rule has; all the others are parameters of its kind. */
const RULE_FIELDS = ['id', 'kind', 'on', 'effect', 'exceptions', 'examples', 'quote']
const NEVER_OPEN = ['id', 'kind', 'exceptions', 'examples', 'quote']

/** A rule as it is written, with the places of its fields for what is checked later. */
export type WrittenRule = { rule: Rule; fields: Fields }

/** Reads one fenced rule; null when it cannot be, each mistake being reported. */
export function readRule(
  written: RuleBlock,
  roles: Record<string, string>,
  report: Report,
): WrittenRule | null {
  const fields = readFields(written.yaml, written.origin, report)
  if (!fields) return null
  refuseHoles(fields, report)
  const kind = readKind(fields, report)
  if (!kind) return null

  const own = Object.keys(kind.parameters.properties ?? {})
  refuseUnknown(fields, '', Object.keys(fields.value), [...RULE_FIELDS, ...own], report)
  const open = ['on', 'effect', ...own].filter((name) => hasHole(fields.value[name]))
  const given = own.filter((name) => fields.value[name] !== undefined && !open.includes(name))
  const parameters = Object.fromEntries(given.map((name) => [name, fields.value[name]]))
  refuseUnknownRoles(fields, 'roles', parameters.roles, roles, report)

  const rule: Rule = {
    id: readId(fields, report),
    kind: kind.id,
    article: written.article.id,
    quote: readQuote(fields, written.block.text, report),
    on: readSelectors(fields, report),
    effect: readEffect(fields, kind, report),
    parameters,
    exceptions: readExceptions(fields, roles, report),
    holes: open,
    examples: readExamples(fields, report),
  }
  return { rule, fields }
}

/** A hole stands for a whole parameter, for `on` or for `effect`: nothing else can be asked as a question. */
function refuseHoles({ value, place }: Fields, report: Report): void {
  const find = (given: unknown, path: string): void => {
    if (given === HOLE) report(place(path), 'hole-elsewhere', { field: path }, path)
    else if (Array.isArray(given)) given.forEach((item, index) => find(item, `${path}[${index}]`))
    else if (isFields(given)) for (const name of Object.keys(given)) find(given[name], `${path}.${name}`)
  }
  for (const [name, given] of Object.entries(value))
    if (given !== HOLE || NEVER_OPEN.includes(name)) find(given, name)
}

function hasHole(given: unknown): boolean {
  if (Array.isArray(given)) return given.some(hasHole)
  return given === HOLE || (isFields(given) && Object.values(given).some(hasHole))
}

function readKind(fields: Fields, report: Report): Kind | undefined {
  const { kind: id } = fields.value
  if (!isText(id)) {
    reportAbsent(fields, 'kind', 'text', report)
    return undefined
  }
  const kind = kindOf(id)
  if (!kind) {
    const known = kinds.map((one) => one.id)
    report(fields.place('kind'), 'unknown-kind', { kind: id, nearest: nearest(id, known) }, 'kind')
  }
  return kind
}

function readId(fields: Fields, report: Report): string {
  const { id } = fields.value
  if (typeof id === 'string' && ID.test(id)) return id
  reportAbsent(fields, 'id', 'id', report)
  return ''
}

/** What is only read has no effect to choose. */
function readEffect(fields: Fields, kind: Kind, report: Report): Effect {
  const given = fields.value.effect
  if (given === HOLE || (given === undefined && kind.subject !== 'post')) return 'advise'
  const effect = EFFECTS.find((known) => known === given)
  if (!effect) {
    reportAbsent(fields, 'effect', 'effect', report)
    return 'advise'
  }
  if (EFFECTS.indexOf(effect) > EFFECTS.indexOf(kind.strength)) {
    const data = { kind: kind.id, effect, strength: kind.strength }
    report(fields.place('effect'), 'effect-too-strong', data, 'effect')
  }
  return effect
}

/** The whole sentence above, or the part of it that `quote` names. */
function readQuote(fields: Fields, sentence: string, report: Report): string {
  const quote = fields.value.quote ?? sentence
  if (!isText(quote)) reportWrong(fields, 'quote', 'text', quote, report)
  else if (!sentence.includes(quote))
    report(fields.place('quote'), 'quote-not-in-sentence', { quote, sentence }, 'quote')
  return String(quote)
}

function reportAbsent(fields: Fields, field: string, form: Form, report: Report): void {
  if (fields.value[field] === undefined) report(fields.place(), 'missing-field', { field, form }, field)
  else if (fields.value[field] !== HOLE) reportWrong(fields, field, form, fields.value[field], report)
}
