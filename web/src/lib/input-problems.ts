import type { Locale } from './locale.ts'
import { problems } from './messages/problems.ts'

/** What the schemas of the server's inputs say of one value (zod's words, read without zod). */
type Issue = {
  code: string
  path: PropertyKey[]
  format?: string
  origin?: string
  minimum?: number | bigint
  maximum?: number | bigint
  input?: unknown
}

export const isInputError = (thrown: unknown): thrown is Error & { issues: Issue[] } =>
  thrown instanceof Error && 'issues' in thrown && Array.isArray(thrown.issues)

/** One sentence per field: the first thing that is wrong with it. */
export function fieldProblems(issues: Issue[], locale: Locale): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) fields[String(issue.path[0] ?? 'form')] ??= sentenceOf(issue, locale)
  return fields
}

function sentenceOf(issue: Issue, locale: Locale): string {
  const t = problems[locale]
  const text = issue.origin === 'string'
  if (issue.code === 'too_small')
    return text && Number(issue.minimum) > 1 ? t.tooShort(Number(issue.minimum)) : t.required
  if (issue.code === 'too_big' && text) return t.tooLong(Number(issue.maximum))
  if (issue.code === 'invalid_value') return t.choice
  if (issue.format === 'email') return t.email
  if (issue.format === 'url') return t.address
  if (issue.format === 'date') return t.day
  if (issue.format === 'uuid') return t.choice
  return t.unreadable
}
