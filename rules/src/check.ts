import type { Case, Post } from './case.ts'
import type { RuleException } from './charter.ts'
import { EFFECTS, weaker } from './compile.ts'
import type { CompiledCharter, CompiledRule, SkipReason } from './compile.ts'
import type { Ask, Finding, Verdict } from './finding.ts'
import { textsOf } from './engine.ts'
import type { Engine } from './engine.ts'
import { factsOf } from './facts.ts'
import type { Facts } from './facts.ts'
import type { AnyHit } from './kind.ts'
import { languageOf } from './messages/language.ts'
import type { Locale } from './messages/language.ts'
import { selects } from './selector.ts'
import { situationOf } from './situation.ts'
import type { Situation } from './situation.ts'

/** Of the engine: it changes when the same charter and case may give another verdict. */
export const ENGINE = '1.0.0'

/**
 * Checks one post against one version of a charter.
 *
 * Same arguments, same verdict, byte for byte, in Node and in a browser: no clock, no network, no locale of the
 * machine. The hour of the check is `post.scheduledFor`, else `now`. A missing fact counts as « no ».
 *
 * @param given  a case that `readCase` accepts; its text may be anything
 * @returns      findings, the gravest first, then in charter order; `at.text` counts UTF-16 units, end excluded.
 *               Each rule is either among the `checked` or in `skipped`, whose `reason` is `read` (nothing to check),
 *               `duty` (`audit` checks it), `other-channel`, `exception`, or `hole` (a parameter that the charter leaves open)
 * @throws {RangeError} when the hour is not an instant or the time zone is unknown, which `readCase` refuses
 */
export function check(compiled: CompiledCharter, given: Case, locale: Locale = 'fr'): Verdict {
  return checkPost(compiled, factsOf(given.organisation), given, locale)
}

/** As `check`, for one post among many of an organisation whose facts were indexed once. */
export function checkPost(
  { engine, charter, rules }: CompiledCharter,
  facts: Facts,
  given: { now: string; post: Post },
  locale: Locale = 'fr',
): Verdict {
  const situation = situationOf(facts, given, engine.hash)
  const findings: Finding[] = []
  let questions: Map<string, Ask> | undefined
  const skipped: Verdict['skipped'] = []

  let current: CompiledRule
  const report = (hit: AnyHit) => {
    const finding = findingOf(engine, hit, current, locale)
    findings.push(finding)
    if (finding.ask) (questions ??= new Map()).set(finding.ask.id, finding.ask)
  }
  for (current of rules) {
    if (current.never) {
      skipped.push(current.skips[current.never])
      continue
    }
    const reason = reasonToSkip(current, situation)
    if (current.rule.holes.length > 0 && reason !== 'other-channel')
      for (const question of holesOf(engine, current, locale))
        (questions ??= new Map()).set(question.id, question)
    if (reason || !current.find) skipped.push(current.skips[reason ?? 'hole'])
    else current.find(situation, report)
  }

  if (findings.length > 1) findings.sort((a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect))
  return {
    decision: findings[0]?.effect ?? 'allow',
    charter: { title: charter.title, version: charter.version, digest: charter.digest },
    engine: ENGINE,
    findings,
    questions: questions ? [...questions.values()] : [],
    checked: rules.length - skipped.length,
    skipped,
  }
}

function reasonToSkip({ selectors, rule, find }: CompiledRule, situation: Situation): SkipReason | undefined {
  if (!selects(selectors, situation.channel, situation.channelId)) return 'other-channel'
  for (const exception of rule.exceptions) if (isExcepted(exception, situation)) return 'exception'
  return find ? undefined : 'hole'
}

/** Every field given must hold; an exception without any field leaves nobody aside. */
function isExcepted(exception: RuleException, { authorRoles, author, channelId, post }: Situation): boolean {
  const { roles, persons, channels, purposes, capacities } = exception
  if (!roles && !persons && !channels && !purposes && !capacities) return false
  return (
    (!roles || roles.some((role) => authorRoles.has(role))) &&
    (!persons || (author !== undefined && persons.includes(author.id))) &&
    (!channels || (channelId !== undefined && channels.includes(channelId))) &&
    (!purposes || (!!post.purpose && purposes.includes(post.purpose))) &&
    (!capacities || capacities.includes(post.capacity))
  )
}

function findingOf(
  engine: Engine,
  hit: AnyHit,
  { rule, kind, article, effect }: CompiledRule,
  locale: Locale,
): Finding {
  const { typeset } = languageOf(locale)
  const { findings, questions } = textsOf(engine, kind.id, locale)
  return {
    rule: rule.id,
    kind: rule.kind,
    effect: hit.atMost ? weaker(effect, hit.atMost) : effect,
    article,
    quote: rule.quote,
    message: typeset(findings[hit.message]!(hit.data)),
    data: hit.data,
    ...(hit.at && { at: hit.at }),
    remedies: hit.remedies ?? [],
    ...(hit.ask && {
      ask: {
        id: hit.ask.id,
        question: typeset(questions![hit.message]!(hit.data)),
        answers: hit.ask.answers,
      },
    }),
  }
}

/** What the charter must still say; its answers are the values that the parameter may take. */
function holesOf(engine: Engine, { rule, kind }: CompiledRule, locale: Locale): Ask[] {
  const { messages, typeset } = languageOf(locale)
  const labels: Record<string, string> = { ...messages.own, ...textsOf(engine, kind.id, locale).parameters }
  return rule.holes.map((hole) => ({
    id: `${rule.id}.${hole}`,
    question: typeset(messages.hole(labels[hole] ?? hole)),
    answers: [...(kind.parameters.properties?.[hole]?.enum ?? [])],
  }))
}
