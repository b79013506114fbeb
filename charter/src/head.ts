import type { Charter, Contact } from '@balise/rules'
import { ID, isDay, isFields, isText, isTexts, refuseUnknown, reportWrong } from './fields.ts'
import type { Form, Place, Report } from './mistakes.ts'
import type { Fields } from './yaml.ts'
import { readFields } from './yaml.ts'

/** What a charter says of itself before its first article. */
export type Head = Omit<Charter, 'articles' | 'rules' | 'digest'>

export const HEAD_FIELDS = [
  'format',
  'title',
  'organisation',
  'locale',
  'version',
  'effectiveOn',
  'reviewOn',
  'audience',
  'contacts',
  'roles',
] as const satisfies (keyof Head)[]

const CONTACT_FIELDS = ['name', 'email', 'phone', 'url'] as const satisfies (keyof Contact)[]

/** Reads the YAML front matter; null when it cannot be read or misses what a charter cannot do without. */
export function readHead(text: string, origin: Place, report: Report): Head | null {
  const fields = readFields(text, origin, report)
  if (!fields) return null
  const { value } = fields
  refuseUnknown(fields, '', Object.keys(value), [...HEAD_FIELDS], report)

  const required = <T>(field: string, form: Form, isRight: (given: unknown) => given is T): T | undefined => {
    if (isRight(value[field])) return value[field]
    if (value[field] === undefined) report(origin, 'missing-field', { field, form }, field)
    else reportWrong(fields, field, form, value[field], report)
  }
  const optional = <T>(field: string, form: Form, isRight: (given: unknown) => given is T): T | undefined => {
    if (value[field] === undefined || value[field] === null || isRight(value[field])) return value[field] as T
    reportWrong(fields, field, form, value[field], report)
  }

  if (typeof value.version === 'number') value.version = fields.written('version')
  const format = required('format', 'format', (given) => given === 1)
  const title = required('title', 'text', isText)
  const organisation = required('organisation', 'text', isText)
  const locale = required('locale', 'locale', (given) => given === 'fr' || given === 'en')
  const version = required('version', 'text', isText)
  const effectiveOn = optional('effectiveOn', 'day', isDay) ?? null
  const reviewOn = optional('reviewOn', 'day', isDay) ?? null
  if (effectiveOn && reviewOn && reviewOn < effectiveOn)
    report(fields.place('reviewOn'), 'review-before-effect', { effectiveOn, reviewOn }, 'reviewOn')
  const audience = optional('audience', 'texts', isTexts) ?? []
  const contacts = readContacts(fields, report)
  const roles = readRoles(fields, report)

  if (!format || !title || !organisation || !locale || !version) return null
  return { format, title, organisation, locale, version, effectiveOn, reviewOn, audience, contacts, roles }
}

function readContacts(fields: Fields, report: Report): Record<string, Contact> {
  const given = fields.value.contacts ?? {}
  const contacts: Record<string, Contact> = {}
  if (!isFields(given)) {
    reportWrong(fields, 'contacts', 'contacts', given, report)
    return contacts
  }
  for (const [id, contact] of Object.entries(given)) {
    const path = `contacts.${id}`
    if (!ID.test(id)) reportWrong(fields, path, 'id', id, report)
    else if (!isFields(contact)) reportWrong(fields, path, 'contacts', contact, report)
    else {
      refuseUnknown(fields, path, Object.keys(contact), [...CONTACT_FIELDS], report)
      const kept: Contact = {}
      for (const name of CONTACT_FIELDS) {
        if (contact[name] === undefined) continue
        if (isText(contact[name])) kept[name] = contact[name]
        else reportWrong(fields, `${path}.${name}`, 'text', contact[name], report)
      }
      contacts[id] = kept
    }
  }
  return contacts
}

function readRoles(fields: Fields, report: Report): Record<string, string> {
  const given = fields.value.roles ?? {}
  const roles: Record<string, string> = {}
  if (!isFields(given)) {
    reportWrong(fields, 'roles', 'roles', given, report)
    return roles
  }
  for (const [id, name] of Object.entries(given)) {
    if (!ID.test(id)) reportWrong(fields, `roles.${id}`, 'id', id, report)
    else if (!isText(name)) reportWrong(fields, `roles.${id}`, 'text', name, report)
    else roles[id] = name
  }
  return roles
}
