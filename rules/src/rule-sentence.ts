import type { Charter, Rule } from './charter.ts'
import { definitionOf, mistakesIn, parametersOf } from './compile.ts'
import { kindTexts, languageOf } from './messages/language.ts'
import type { Locale } from './messages/language.ts'
import type { RuleWords } from './messages/shapes.ts'
import { readSelector } from './selector.ts'

/**
 * A rule as people read it beside its article: where, what must hold, and what Balise does otherwise.
 *
 * @throws {CharterError} when the rule could not run either
 */
export function ruleSentence(rule: Rule, charter: Charter, locale: Locale = 'fr'): string {
  const [mistake] = mistakesIn({ ...charter, rules: [rule] })
  if (mistake) throw mistake
  const kind = definitionOf(rule.kind)!
  const { messages, typeset } = languageOf(locale)
  if (kind.subject === 'reading') return typeset(messages.read)

  const texts = kindTexts(kind.id, locale)
  const labels: Record<string, string> = { ...messages.own, ...texts.parameters }
  const words: RuleWords = {
    roles: (ids) => ids.filter((id) => id !== '*').map((id) => charter.roles[id] ?? id),
  }
  const isOpen = rule.holes.some((hole) => !Object.hasOwn(parametersOf(rule), hole))
  const rules: Record<string, { rule: (parameters: never, words: RuleWords) => string }> = messages.kinds
  const what = isOpen ? texts.says : rules[kind.id]!.rule(parametersOf(rule) as never, words)
  const where = placesOf(rule, locale)
  return typeset(
    [
      where ? where + lower(what) : what.charAt(0).toUpperCase() + what.slice(1),
      rule.holes.length > 0
        ? messages.stillOpen(rule.holes.map((hole) => labels[hole] ?? hole))
        : messages.acts[rule.effect],
      ...(rule.exceptions.length > 0 ? [messages.exceptions] : []),
    ].join(' '),
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function placesOf({ on }: Rule, locale: Locale): string {
  const { where } = languageOf(locale).messages
  const selectors = on.map((text) => readSelector(text)!)
  if (selectors.length === 0 || selectors.some(({ by }) => by === 'any')) return where.any
  return where.some(
    selectors.map((selector) => {
      if (selector.by === 'official') return where.official
      if (selector.by === 'audience') return where.audience[selector.audience]
      if (selector.by === 'unit') return where.unit(selector.unit)
      if (selector.by === 'surface') return where.surface(selector.network, selector.surface)
      return where.id(selector.by === 'name' ? selector.name : '')
    }),
  )
}
