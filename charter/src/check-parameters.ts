import type { Article } from '@balise/rules'
import { CharterError, compile, expectationText } from '@balise/rules'
import type { Head } from './head.ts'
import type { Report } from './mistakes.ts'
import type { WrittenRule } from './rule.ts'

/**
 * Lets the engine compile the rule alone and reports what it refuses, where it is written.
 * The engine stops at its first refusal: the field is then set aside and the rest compiled again.
 */
export function checkParameters(
  { rule, fields }: WrittenRule,
  head: Head,
  articles: Article[],
  report: Report,
): void {
  const parameters = { ...rule.parameters }
  const refused = new Set<string>()
  for (;;) {
    try {
      compile({ ...head, articles, rules: [{ ...rule, parameters }], digest: '' })
      return
    } catch (error) {
      if (!(error instanceof CharterError)) throw error
      const { field, got, expectation } = error
      if (refused.has(field)) return
      refused.add(field)
      const expected = { fr: expectationText(expectation, 'fr'), en: expectationText(expectation, 'en') }
      report(fields.place(field), 'bad-parameter', { field, expected, got }, field)
      const [name] = field.split(/[.[]/)
      delete parameters[name!]
    }
  }
}
