import { deepEqual, equal, match, ok, throws } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { CharterMistakes } from './mistakes.ts'
import type { Mistake } from './mistakes.ts'
import { readCharter } from './read.ts'

const HEAD = `---
format: 1
title: Charte
organisation: Notre ASBL
locale: fr
version: 1.10
roles: { director: Direction, unit-head: Responsable }
---
`
const CAP = `id: max-four-a-week
kind: frequency-cap
on: facebook:group
max: 4
per: week
count: channel
effect: block`

const ruleIn = (yaml: string) => `${HEAD}
## 3.4 Groupes {#groupes}

On ne publie pas plus de quatre fois par semaine.

\`\`\`rule
${yaml}
\`\`\`
`

function mistakesOf(markdown: string): Mistake[] {
  try {
    readCharter(markdown, 'charte.md')
  } catch (error) {
    if (error instanceof CharterMistakes) return error.mistakes
    throw error
  }
  return []
}
const codesOf = (markdown: string) => mistakesOf(markdown).map(({ code }) => code)
const only = (markdown: string): Mistake => {
  const [mistake, ...others] = mistakesOf(markdown)
  ok(mistake, 'a mistake is expected')
  deepEqual(others, [])
  return mistake
}

test('a rule is read with its article, its sentence, its parameters', () => {
  const { articles, rules } = readCharter(
    ruleIn(`${CAP}
exceptions: [{ roles: [director] }]
examples:
  - { pass: { published: 3 } }
  - { fail: { published: 4 } }`),
  )
  deepEqual(articles, [
    {
      id: 'groupes',
      number: '3.4',
      title: 'Groupes',
      level: 2,
      blocks: [
        {
          kind: 'paragraph',
          text: 'On ne publie pas plus de quatre fois par semaine.',
          rules: ['max-four-a-week'],
        },
      ],
    },
  ])
  deepEqual(rules, [
    {
      id: 'max-four-a-week',
      kind: 'frequency-cap',
      article: 'groupes',
      quote: 'On ne publie pas plus de quatre fois par semaine.',
      on: ['facebook:group'],
      effect: 'block',
      parameters: { max: 4, per: 'week', count: 'channel' },
      exceptions: [{ roles: ['director'] }],
      holes: [],
      examples: [
        { outcome: 'pass', given: { published: 3 } },
        { outcome: 'fail', given: { published: 4 } },
      ],
    },
  ])
})

test('the digest is that of the bytes of the file', () => {
  const markdown = `\ufeff${ruleIn(CAP).replaceAll('\n', '\r\n')}`
  const sha = createHash('sha256').update(Buffer.from(markdown)).digest('hex')
  equal(readCharter(markdown).digest, `sha256:${sha}`)
})

test('a version written 1.10 is not read as 1.1', () => {
  equal(readCharter(ruleIn(CAP)).version, '1.10')
})

test('a hole is kept as an open question of the rule', () => {
  const [rule] = readCharter(ruleIn(CAP.replace('count: channel', 'count: ?'))).rules
  deepEqual(rule?.holes, ['count'])
  deepEqual(rule?.parameters, { max: 4, per: 'week' })
})

test('the effect and the place of a rule may be left open too', () => {
  const [rule] = readCharter(
    ruleIn(CAP.replace('effect: block', 'effect: ?').replace('facebook:group', '?')),
  ).rules
  deepEqual(rule?.holes, ['on', 'effect'])
  equal(rule?.effect, 'advise')
})

test('a question mark in a text is not a hole', () => {
  const yaml = 'id: a-question\nkind: topic-scope\nwords: ["qui ?", "a, ?, b"]\neffect: review'
  deepEqual(readCharter(ruleIn(yaml)).rules[0]?.parameters, { words: ['qui ?', 'a, ?, b'] })
})

test('a rule may name one sentence of the paragraph above it', () => {
  const markdown = ruleIn(`${CAP}\nquote: quatre fois par semaine`)
  equal(readCharter(markdown).rules[0]?.quote, 'quatre fois par semaine')
  equal(only(ruleIn(`${CAP}\nquote: cinq fois`)).code, 'quote-not-in-sentence')
})

test('a rule stands under the item of a list, several under one sentence', () => {
  const { rules } = readCharter(`${HEAD}
## Images

- Première phrase.
- Deuxième phrase.

  \`\`\`rule
  id: one
  kind: read
  \`\`\`

\`\`\`rule
id: two
kind: read
\`\`\`
`)
  deepEqual(
    rules.map(({ id, quote, article }) => [id, quote, article]),
    [
      ['one', 'Deuxième phrase.', 'images'],
      ['two', 'Deuxième phrase.', 'images'],
    ],
  )
})

test('every mistake is said at once, in the order of the file', () => {
  const markdown = `${HEAD.replace('version: 1.10', 'verison: 1')}
\`\`\`rule
id: outside
kind: read
\`\`\`

## Groupes

\`\`\`rule
id: no-sentence
kind: read
\`\`\`

Une phrase.

\`\`\`rule
id: too-strong
kind: topic-scope
on: facebook:grup
purposes: [job-offer]
effect: block
exceptions: [{ roles: [directer] }]
examples: [{ pass: { publishd: 1 } }]
\`\`\`

\`\`\`rule
id: too-strong
kind: frequence-cap
\`\`\`
`
  deepEqual(
    mistakesOf(markdown).map(({ line, column, code, field }) => [line, column, code, field]),
    [
      [2, 1, 'missing-field', 'version'],
      [6, 1, 'unknown-field', 'verison'],
      [10, 1, 'rule-outside-article', null],
      [17, 1, 'rule-without-sentence', null],
      [27, 1, 'unknown-surface', 'on'],
      [29, 1, 'effect-too-strong', 'effect'],
      [30, 24, 'unknown-role', 'exceptions[0].roles[0]'],
      [31, 22, 'unknown-word', 'examples[0].pass.publishd'],
      [36, 1, 'unknown-kind', 'kind'],
    ],
  )
})

test('a misspelt word comes with the word it most likely stands for', () => {
  match(
    only(ruleIn(CAP.replace('max:', 'maxx:').replace('per', 'min: 1\nper'))).message.fr,
    /Vouliez-vous dire «\u00a0max\u00a0»/,
  )
  match(
    only(ruleIn(CAP.replace('frequency-cap', 'frequency-cup'))).message.en,
    /Did you mean “frequency-cap”\?/,
  )
})

test('a parameter that the engine refuses is shown where it is written', () => {
  const { line, column, field, expected, got, message } = only(ruleIn(CAP.replace('per: week', 'per: year')))
  deepEqual([line, column, field, got], [19, 1, 'per', '"year"'])
  match(expected, /day.*week.*month/)
  match(message.fr, /Attendu\u00a0: .*day, week ou month/)
})

test('a star without apostrophes is explained', () => {
  equal(only(ruleIn(CAP.replace('facebook:group', '*'))).code, 'yaml-star')
  equal(mistakesOf(ruleIn(CAP.replace('facebook:group', "'*'"))).length, 0)
})

test('a day that is not in the calendar is refused', () => {
  const { field, got, line } = only(ruleIn(CAP).replace('roles:', 'effectiveOn: 2026-02-30\nroles:'))
  deepEqual([field, got, line], ['effectiveOn', '2026-02-30', 7])
})

test('two rules or two articles cannot have one id', () => {
  const { code, message } = only(
    ruleIn(CAP) +
      ruleIn(CAP.replace('max: 4', 'max: 5')).slice(HEAD.length).replace('{#groupes}', '{#autres}'),
  )
  equal(code, 'duplicate-rule')
  match(message.fr, /ligne 15/)
  equal(only(`${ruleIn(CAP)}\n## Suite {#groupes}\n`).code, 'duplicate-article')
})

test('a hole elsewhere than in place of a parameter is refused', () => {
  equal(only(ruleIn(CAP.replace('max-four-a-week', '?'))).code, 'hole-elsewhere')
  equal(
    only(ruleIn('id: scope\nkind: topic-scope\npurposes: [job-offer, ?]\neffect: review')).field,
    'purposes[1]',
  )
})

test('nothing of the text is dropped in silence', () => {
  deepEqual(codesOf(`${HEAD}\nUn préambule sans titre.\n`), ['text-outside-article'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n<div>texte</div>\n`), ['html-block'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n\`\`\`rules\nid: a\n\`\`\`\n`), ['unknown-block'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n    id: a\n`), ['unknown-block'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n![](plan.png)\n`), ['empty-passage'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n<!-- une note entre nous -->\n\nUne phrase.\n`), [])
})

test('a link keeps its address in the text', () => {
  const { articles } = readCharter(`${HEAD}\n## A\n\nVoir [la charte](https://a.example) ou <a@b.example>.\n`)
  equal(articles[0]?.blocks[0]?.text, 'Voir la charte (https://a.example) ou a@b.example.')
})

test('a file without its front matter says what it misses', () => {
  equal(only('# Charte\n').code, 'no-front-matter')
  equal(only('').code, 'no-front-matter')
  equal(only('---\ntitle: x\n').code, 'no-front-matter')
})

test('an exception or an example in another form is refused', () => {
  equal(only(ruleIn(`${CAP}\nexceptions: [{}]`)).field, 'exceptions[0]')
  equal(only(ruleIn(`${CAP}\nexamples: [{ pass: {}, fail: {} }]`)).field, 'examples[0]')
  equal(only(ruleIn(`${CAP}\nexamples: [{ pass: { published: many } }]`)).field, 'examples[0].pass.published')
})

test('a mistake names its file, and reads like a compiler’s message', () => {
  throws(() => readCharter('', 'charte.md'), { name: 'CharterMistakes', message: /^charte\.md:1:1 / })
})
