import type { Mistake } from '@balise/charter'
import type { Finding } from '@balise/rules'
import type { Actor } from '@balise/server/ctx'
import { Refusal, type RefusalCode } from '@balise/server/errors'
import { sentenceOf } from '@balise/server/messages/sentence-of'
import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit'
import type { Locale } from './locale.ts'
import { fieldProblems, isInputError } from './input-problems.ts'
import { problems } from './messages/problems.ts'

/** Why a form was not followed, and what had been typed: nothing is lost but passwords. */
export type Problem = {
  code: RefusalCode | 'fields'
  sentence: string
  /** A sentence per field, by the field's name. */
  fields: Record<string, string>
  values: Record<string, string | string[]>
  findings?: Finding[]
  /** Of a charter that was handed in. */
  mistakes?: Mistake[]
}

type Asking = { locals: { locale: Locale; ctx?: { actor: Actor } } }

/** Runs one command for a form; a refusal comes back as a sentence beside what was typed. */
export async function answer<T>(
  { locals: { locale } }: Asking,
  form: FormData,
  work: () => Promise<T>,
): Promise<T | ActionFailure<{ problem: Problem }>> {
  try {
    return await work()
  } catch (thrown) {
    const values = typedIn(form)
    if (thrown instanceof Refusal) {
      const findings = 'findings' in thrown.data ? (thrown.data.findings as Finding[]) : undefined
      const problem: Problem = {
        code: thrown.code,
        sentence: sentenceOf(thrown, locale),
        fields: {},
        values,
        findings,
        mistakes: 'mistakes' in thrown.data ? (thrown.data.mistakes as Mistake[]) : undefined,
      }
      return fail(statusOf(thrown.code), { problem })
    }
    if (isInputError(thrown)) {
      const fields = fieldProblems(thrown.issues, locale)
      return fail(422, {
        problem: { code: 'fields' as const, sentence: problems[locale].fields, fields, values },
      })
    }
    throw thrown
  }
}

/** Runs the query of a page; a refusal becomes the page that says so, or the one where it is mended. */
export async function found<T>({ locals: { ctx, locale } }: Asking, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'no-charter' && ctx?.actor.kind === 'member')
      redirect(303, '/charter')
    if (thrown instanceof Refusal) error(statusOf(thrown.code), sentenceOf(thrown, locale))
    if (isInputError(thrown)) error(404, problems[locale].notFound)
    throw thrown
  }
}

export function statusOf(code: RefusalCode): number {
  return STATUSES[code] ?? 422
}

const STATUSES: Partial<Record<RefusalCode | (string & {}), number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'sign-in-refused': 403,
  'too-many-attempts': 429,
  'stale-revision': 409,
  'wrong-state': 409,
  'slug-taken': 409,
  'version-taken': 409,
  'media-too-large': 413,
  'media-type': 415,
}

function typedIn(form: FormData): Problem['values'] {
  const values: Problem['values'] = {}
  for (const name of new Set(form.keys())) {
    if (/password|secret/i.test(name)) continue
    const typed = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = typed.length === 1 ? (typed[0] ?? '') : typed
  }
  return values
}
