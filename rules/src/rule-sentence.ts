import { nameOfContact } from './charter.ts'
import type { Charter, Rule } from './charter.ts'
import { mistakesWith, parametersOf } from './compile.ts'
import { textsOf } from './engine.ts'
import type { Engine } from './engine.ts'
import { languageOf } from './messages/language.ts'
import type { Locale } from './messages/language.ts'
import type { RuleWords } from './messages/shapes.ts'
import { readSelector } from './selector.ts'

/** As `ruleSentence`, with the kinds and the languages of one engine. */
export function ruleSentenceWith(engine: Engine, rule: Rule, charter: Charter, locale: Locale): string {
  const [mistake] = mistakesWith(engine, { ...charter, rules: [rule] })
  if (mistake) throw mistake
  const kind = engine.kinds.get(rule.kind)!
  const { messages, typeset } = languageOf(locale)
  if (kind.subject === 'reading') return typeset(messages.read)

  const texts = textsOf(engine, kind.id, locale)
  const parameters = parametersOf(rule, kind)
  const labels: Record<string, string> = { ...messages.own, ...texts.parameters }
  const words: RuleWords = {
    roles: (ids) => ids.filter((id) => id !== '*').map((id) => charter.roles[id] ?? id),
    contact: (id) => nameOfContact(id, charter),
  }
  const isOpen = rule.holes.some((hole) => !Object.hasOwn(parameters, hole))
  const what = isOpen ? texts.says : texts.rule(parameters as never, words as never)
  const where = placesOf(rule, locale)
  return typeset(
    [
      where ? where + lower(what) : what.charAt(0).toUpperCase() + what.slice(1),
      rule.holes.length > 0
        ? messages.stillOpen(rule.holes.map((hole) => labels[hole] ?? hole))
        : kind.subject === 'organisation'
          ? messages.duty
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
