import type { Article, Charter, Effect, Rule } from './charter.ts'
import { CharterError } from './errors.ts'
import type { Engine } from './engine.ts'
import type { AnyFinder, AnyKind } from './kind.ts'
import { readWith, shown } from './schema.ts'
import type { Expectation, Mismatch } from './schema.ts'
import { readSelector } from './selector.ts'
import type { Selector } from './selector.ts'

export const EFFECTS: readonly Effect[] = ['advise', 'review', 'block']
export const weaker = (a: Effect, b: Effect): Effect => (EFFECTS.indexOf(a) < EFFECTS.indexOf(b) ? a : b)

/** Why a rule was not evaluated; `duty`: it is about no post but about the organisation; `hole`: it needs a parameter that the charter leaves open. */
export type SkipReason = 'read' | 'duty' | 'other-channel' | 'exception' | 'hole'

/** A rule ready to run: its words are matchers and its lists are resolved. */
export type CompiledRule = {
  rule: Rule
  kind: AnyKind
  article: Pick<Article, 'id' | 'number' | 'title'>
  selectors: Selector[]
  /** With the kind's defaults where the charter says nothing. */
  parameters: Record<string, unknown>
  /** The strongest effect a finding of this rule may have. */
  effect: Effect
  /** Why it is never evaluated on a post; undefined when it may be. */
  never: 'read' | 'duty' | undefined
  /** What a verdict says when this rule is skipped, by reason. */
  skips: Record<SkipReason, { rule: string; reason: SkipReason }>
  /** Undefined when nothing can be looked for: an article to read, or an open hole without a default. */
  find: AnyFinder | undefined
}

export type CompiledCharter = { engine: Engine; charter: Charter; rules: readonly CompiledRule[] }

/** As `compile`, with the kinds of one engine. */
export function compileWith(engine: Engine, charter: Charter): CompiledCharter {
  const [mistake] = mistakesWith(engine, charter)
  if (mistake) throw mistake
  return { engine, charter, rules: charter.rules.map((rule) => compileRule(engine, rule, charter)) }
}

function compileRule(engine: Engine, rule: Rule, charter: Charter): CompiledRule {
  const kind = engine.kinds.get(rule.kind)!
  const { id, number, title } = charter.articles.find((article) => article.id === rule.article)!
  const parameters = parametersOf(rule, kind)
  const blind = kind.subject !== 'post' || cannotRun(rule, kind, parameters)
  // Verdicts share them: most rules of a charter are about another channel.
  const skip = (reason: SkipReason) => Object.freeze({ rule: rule.id, reason })
  return {
    rule,
    kind,
    article: { id, number, title },
    selectors: rule.on.map((selector) => readSelector(selector)!),
    parameters,
    effect: rule.holes.length > 0 ? 'advise' : weaker(rule.effect, kind.strength),
    never: kind.subject === 'post' ? undefined : kind.subject === 'reading' ? 'read' : 'duty',
    skips: {
      read: skip('read'),
      duty: skip('duty'),
      'other-channel': skip('other-channel'),
      exception: skip('exception'),
      hole: skip('hole'),
    },
    find: blind ? undefined : kind.prepare(parameters, charter),
  }
}

/** The parameters of a rule, with the kind's defaults where the charter says nothing. */
export function parametersOf(rule: Rule, { defaults }: AnyKind): Record<string, unknown> {
  const given = Object.entries(rule.parameters).filter(([name]) => !rule.holes.includes(name))
  return { ...defaults, ...Object.fromEntries(given) }
}

/** An open hole that the kind needs and has no default for: `max: ?`. */
function cannotRun(rule: Rule, { parameters: schema }: AnyKind, known: object): boolean {
  const isOpen = (name: string) => rule.holes.includes(name) && !Object.hasOwn(known, name)
  const choices = schema.anyOf?.flatMap(({ required }) => required) ?? []
  const given = (name: string) => Object.hasOwn(rule.parameters, name) && !rule.holes.includes(name)
  return (schema.required ?? []).some(isOpen) || (choices.length > 0 && !choices.some(given))
}

/** As `mistakesIn`, with the kinds of one engine. */
export function mistakesWith(engine: Engine, charter: Charter): CharterError[] {
  const seen = new Set<string>()
  return charter.rules.flatMap((rule) => {
    const mistakes = mistakesOf(engine, rule, charter)
    if (seen.has(rule.id)) mistakes.push(new CharterError(rule.id, 'id', { is: 'unique' }, shown(rule.id)))
    seen.add(rule.id)
    return mistakes
  })
}

function mistakesOf({ kinds }: Engine, rule: Rule, charter: Charter): CharterError[] {
  const mistake = (field: string, expectation: Expectation, got: unknown) =>
    new CharterError(rule.id, field, expectation, shown(got))

  const kind = kinds.get(rule.kind)
  if (!kind) return [mistake('kind', { is: 'one-of', values: [...kinds.keys()] }, rule.kind)]

  const mistakes: CharterError[] = []
  if (!charter.articles.some(({ id }) => id === rule.article))
    mistakes.push(mistake('article', { is: 'article' }, rule.article))
  if (!EFFECTS.includes(rule.effect))
    mistakes.push(mistake('effect', { is: 'one-of', values: EFFECTS }, rule.effect))
  else if (weaker(rule.effect, kind.strength) !== rule.effect)
    mistakes.push(mistake('effect', { is: 'effect-at-most', effect: kind.strength }, rule.effect))
  rule.on.forEach((selector, i) => {
    if (!readSelector(selector)) mistakes.push(mistake(`on[${i}]`, { is: 'selector' }, selector))
  })
  for (const { path, expectation, got } of parameterMistakes(rule, kind))
    mistakes.push(new CharterError(rule.id, path, expectation, got))
  return mistakes
}

/** A hole stands for a value still to be chosen, so it fulfils what is required. */
function parameterMistakes(rule: Rule, { parameters: schema }: AnyKind): Mismatch[] {
  const notes: Mismatch[] = []
  const given = Object.entries(rule.parameters).filter(([name]) => !rule.holes.includes(name))
  readWith(schema, Object.fromEntries(given), '', notes)
  const isHole = (name: string) => rule.holes.includes(name)
  return notes.filter(
    ({ path, expectation }) =>
      !(expectation.is === 'required' && isHole(path)) &&
      !(expectation.is === 'one-field-of' && expectation.values.some(isHole)),
  )
}
