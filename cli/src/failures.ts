import type { Locale } from '@balise/rules'
import type { Place } from '@balise/charter'

/** What can be wrong in how a command was written, with what its sentence needs. */
export type UsageData = {
  'no-command': Record<never, never>
  'unknown-command': { command: string; known: string[] }
  'unknown-option': { option: string }
  'option-without-value': { option: string }
  'missing-option': { option: string }
  'bad-value': { option: string; value: string; known: readonly string[] }
  'case-or-cases': Record<never, never>
  'wrong-arguments': { expected: number; got: number }
}
export type UsageCode = keyof UsageData

/** The command is not written as it must be: exit code 64. */
export class UsageError<Code extends UsageCode = UsageCode> extends Error {
  override name = 'UsageError'
  readonly code: Code
  readonly data: UsageData[Code]

  constructor(code: Code, data: UsageData[Code]) {
    super(`${code} ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}

/** What can be wrong in a file that was given. */
export type InputData = {
  unreadable: { reason: string }
  unwritable: { reason: string }
  'not-utf8': Record<never, never>
  'not-imported': { says: Readonly<Record<Locale, string>> }
  'no-typesetter': { package: string }
  'unknown-charter': { templates: string[] }
  'json-syntax': { expected: string; got: string }
  'wrong-field': { field: string; expected: Record<Locale, string>; got: string }
  'missing-field': { field: string }
  'unknown-field': { field: string; nearest: string | null; known: readonly string[] }
  'no-case': Record<never, never>
  'unknown-subject': { subject: string; nearest: string | null; known: string[] }
}
export type InputCode = keyof InputData

/** What was given cannot be used: exit code 65, with the file, the place and what was expected. */
export class InputError<Code extends InputCode = InputCode> extends Error {
  override name = 'InputError'
  readonly code: Code
  readonly data: InputData[Code]
  readonly source: string
  readonly place: Place | null

  constructor(code: Code, source: string, data: InputData[Code], place: Place | null = null) {
    super(`${source}${place ? `:${place.line}:${place.column}` : ''} ${code} ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
    this.source = source
    this.place = place
  }
}
