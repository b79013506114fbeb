import type { Expectation } from './schema.ts'
import { expectationText } from './messages/language.ts'

/** A charter that cannot be run: which rule, which field, what was expected there. */
export class CharterError extends Error {
  override name = 'CharterError'
  readonly rule: string
  /** The rule's own field (`kind`, `article`, `on`, `effect`) or a parameter, with its place: `roles[1]`. */
  readonly field: string
  /** In English; `expectationText(error.expectation, 'fr')` says it in French. */
  readonly expected: string
  readonly got: string
  readonly expectation: Expectation

  constructor(rule: string, field: string, expectation: Expectation, got: string) {
    const expected = expectationText(expectation, 'en')
    super(`rule ${rule}, ${field}: expected ${expected}, got ${got}`)
    this.rule = rule
    this.field = field
    this.expected = expected
    this.got = got
    this.expectation = expectation
  }
}

/** A case that cannot be read: where, what was expected, what was there. */
export class DataError extends Error {
  override name = 'DataError'
  /** As one would write it in JavaScript: `post.media[0].alt`; empty for the whole. */
  readonly path: string
  /** In English; `expectationText(error.expectation, 'fr')` says it in French. */
  readonly expected: string
  readonly got: string
  readonly expectation: Expectation
  readonly source: string

  constructor(source: string, path: string, expectation: Expectation, got: string) {
    const expected = expectationText(expectation, 'en')
    super(`${source}${path && `, ${path}`}: expected ${expected}, got ${got}`)
    this.source = source
    this.path = path
    this.expected = expected
    this.got = got
    this.expectation = expectation
  }
}
