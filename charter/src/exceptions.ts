import type { RuleException } from '@balise/rules'
import { isFields, isTexts, refuseUnknown, reportWrong } from './fields.ts'
import type { Report } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { Fields } from './yaml.ts'
import { HOLE } from './yaml.ts'

const EXCEPTION_FIELDS = [
  'roles',
  'persons',
  'channels',
  'purposes',
  'capacities',
] as const satisfies (keyof RuleException)[]

/** Reads whom and what a rule leaves aside. One that names nothing leaves nobody aside: it is a mistake. */
export function readExceptions(
  fields: Fields,
  roles: Record<string, string>,
  report: Report,
): RuleException[] {
  const given = fields.value.exceptions ?? []
  if (given === HOLE) return []
  if (!Array.isArray(given) || !given.every(isFields)) {
    reportWrong(fields, 'exceptions', 'exceptions', given, report)
    return []
  }
  given.forEach((exception, index) => {
    const path = `exceptions[${index}]`
    refuseUnknown(fields, path, Object.keys(exception), [...EXCEPTION_FIELDS], report)
    if (Object.keys(exception).length === 0) reportWrong(fields, path, 'exceptions', exception, report)
    for (const [name, words] of Object.entries(exception)) {
      if (!isTexts(words) || words.length === 0)
        reportWrong(fields, `${path}.${name}`, 'texts', words, report)
    }
    refuseUnknownRoles(fields, `${path}.roles`, exception.roles, roles, report)
  })
  return given as RuleException[]
}

/** A role that the head of the charter does not declare would silently name nobody. */
export function refuseUnknownRoles(
  fields: Fields,
  path: string,
  given: unknown,
  roles: Record<string, string>,
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
