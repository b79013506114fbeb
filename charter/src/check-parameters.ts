import type { Article, Expectation, Locale } from '@balise/rules'
import { expectationText, mistakesIn } from '@balise/rules'
import type { Head } from './head.ts'
import type { Report } from './mistakes.ts'
import type { WrittenRule } from './rule.ts'

// Read here with a nearer place or a suggestion: the engine's word on them would be said twice.
const READ_ALREADY = /^(?:kind|effect|article|on\b)/

/** Asks the engine whether it could run the rule, and reports what it refuses where it is written. */
export function checkParameters(
  { rule, fields }: WrittenRule,
  head: Head,
  articles: Article[],
  report: Report,
): void {
  for (const { field, expectation, got } of mistakesIn({ ...head, articles, rules: [rule], digest: '' })) {
    if (READ_ALREADY.test(field)) continue
    const place = fields.place(field)
    if (expectation.is === 'required') report(place, 'missing-parameter', { field }, field)
    else if (expectation.is === 'one-field-of')
      report(place, 'missing-one-of', { known: [...expectation.values] })
    else report(place, 'bad-parameter', { field, expected: wordsFor(expectation), got }, field)
  }
}

function wordsFor(expectation: Expectation): Record<Locale, string> {
  return { fr: expectationText(expectation, 'fr'), en: expectationText(expectation, 'en') }
}
