import type { Form, MistakeData, Report } from './mistakes.ts'
import { shown } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { Fields } from './yaml.ts'
import { HOLE } from './yaml.ts'

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A day that exists in the calendar: 2026-02-30 does not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}

/** Reports the fields that are none of `known`, each with the word it most likely stands for. */
export function refuseUnknown(
  fields: Fields,
  path: string,
  names: string[],
  known: string[],
  report: Report,
) {
  for (const name of names) {
    if (known.includes(name)) continue
    const field = path ? `${path}.${name}` : name
    report(fields.place(field), 'unknown-field', { field: name, nearest: nearest(name, known), known }, field)
  }
}

export function reportWrong(fields: Fields, field: string, form: Form, got: unknown, report: Report): void {
  const data: MistakeData['wrong-value'] = { field, form, got: got === HOLE ? '?' : shown(got) }
  report(fields.place(field), 'wrong-value', data, field)
}
