import { Engine, type EngineResult, type NestedCondition } from 'json-rules-engine'
import { contender } from './contender.ts'
import { flatten, type Facts } from './facts.ts'
import { installedVersion } from './installed-version.ts'
import { WORD_RULES, type WordRule } from './word-rules.ts'

const is = (fact: keyof Facts, value: unknown): NestedCondition => ({ fact, operator: 'equal', value })
const without = (roles: string[]): NestedCondition => ({
  fact: 'roles',
  operator: 'sharesNone',
  value: roles,
})

/** The same rules of the charter, as conditions under which something must be said. */
const FACT_RULES: { id: string; all: NestedCondition[] }[] = [
  {
    id: 'signed',
    all: [is('acknowledged', false), { fact: 'capacity', operator: 'notEqual', value: 'personal' }],
  },
  { id: 'registered', all: [is('registered', false), is('capacity', 'official')] },
  { id: 'page', all: [is('place', 'facebook:page'), without(['administrator', 'moderator'])] },
  {
    id: 'group-voice',
    all: [
      is('place', 'facebook:group'),
      is('capacity', 'official'),
      without(['unit-head', 'administrator', 'moderator', 'director']),
    ],
  },
  { id: 'linkedin', all: [is('place', 'linkedin:page'), without(['administrator', 'moderator'])] },
  {
    id: 'other-channels',
    all: [
      {
        fact: 'network',
        operator: 'in',
        value: ['site', 'newsletter', 'bluesky', 'mastodon', 'instagram', 'youtube'],
      },
      without(['administrator', 'moderator', 'unit-head', 'director']),
    ],
  },
  {
    id: 'four-a-week',
    all: [
      is('place', 'facebook:group'),
      { fact: 'capacity', operator: 'notEqual', value: 'personal' },
      { fact: 'publishedThisWeek', operator: 'greaterThanInclusive', value: 4 },
    ],
  },
  {
    id: 'subjects',
    all: [
      is('place', 'linkedin:page'),
      { fact: 'purpose', operator: 'notIn', value: ['job-offer', 'skills'] },
    ],
  },
  { id: 'everyone-agreed', all: [{ fact: 'shown', operator: 'notAllIn', value: { fact: 'agreed' } }] },
  {
    id: 'group-photo',
    all: [
      is('place', 'facebook:group'),
      is('withPhoto', true),
      without(['unit-head']),
      unapproved(['unit-head']),
    ],
  },
  {
    id: 'public-photo',
    all: [is('audience', 'public'), is('withPhoto', true), unapproved(['unit-head', 'director'])],
  },
]

function unapproved(roles: string[]): NestedCondition {
  return { fact: 'approvers', operator: 'sharesNone', value: roles }
}

const matches = ({ id }: WordRule): NestedCondition => ({ fact: 'text', operator: 'matches', value: id })
const mentions = (word: string): NestedCondition => ({ fact: 'lowerCase', operator: 'mentions', value: word })

export const JSON_RULES = {
  byWord: 'json-rules-engine, one condition for each word',
  byList: 'json-rules-engine, one operator for each list',
}

/** Each word as a condition, since rules are JSON, or each list folded into a pattern behind an operator of ours. */
export const jsonRulesByWord = () =>
  jsonRulesEngine(JSON_RULES.byWord, (rule) =>
    rule.words.length > 0 ? rule.words.map(mentions) : [matches(rule)],
  )
export const jsonRulesByList = () => jsonRulesEngine(JSON_RULES.byList, (rule) => [matches(rule)])

function jsonRulesEngine(name: string, conditionsOf: (rule: WordRule) => NestedCondition[]) {
  const patterns = new Map(WORD_RULES.map(({ id, pattern }) => [id, pattern]))
  const engine = new Engine()
  engine.addOperator(
    'sharesNone',
    (some: string[], others: string[]) => !some.some((one) => others.includes(one)),
  )
  engine.addOperator('notAllIn', (some: string[], others: string[]) =>
    some.some((one) => !others.includes(one)),
  )
  engine.addOperator('matches', (text: string, id: string) => patterns.get(id)!.test(text))
  engine.addOperator('mentions', (text: string, word: string) => text.includes(word))
  for (const { id, all } of FACT_RULES) engine.addRule({ conditions: { all }, event: { type: id } })
  for (const rule of WORD_RULES)
    engine.addRule({ conditions: { any: conditionsOf(rule) }, event: { type: rule.id } })
  const words = WORD_RULES.flatMap(conditionsOf).length

  return contender({
    name,
    version: installedVersion('json-rules-engine'),
    rules: `${FACT_RULES.length + WORD_RULES.length} rules, ${words.toLocaleString('en')} conditions on words, over facts laid flat before the clock starts`,
    prepare: (one) => ({ ...flatten(one), lowerCase: one.post.text.toLowerCase() }),
    check: (facts) => engine.run(facts),
    finds: (answer) => (answer as EngineResult).events.length > 0,
  })
}
