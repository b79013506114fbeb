import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { diffCharters } from './diff.ts'
import { readCharter } from './read.ts'
import { readTemplate } from './templates.ts'

const asbl = readTemplate('asbl')
const diffTo = (change: (markdown: string) => string) => {
  const { articles, rules } = diffCharters(readCharter(asbl), readCharter(change(asbl)))
  const ids = (changes: { id: string }[]) => changes.map(({ id }) => id)
  return {
    articles: { added: ids(articles.added), removed: ids(articles.removed), changed: ids(articles.changed) },
    rules: { added: ids(rules.added), removed: ids(rules.removed), changed: ids(rules.changed) },
    details: rules.changed.map(({ fields, binds }) => ({ fields, binds })),
  }
}
const nothing = { added: [], removed: [], changed: [] }

test('a charter does not differ from itself', () => {
  deepEqual(
    diffTo((same) => same),
    { articles: nothing, rules: nothing, details: [] },
  )
})

test('a changed parameter is a changed rule, in an article that reads the same', () => {
  deepEqual(
    diffTo((old) => old.replace('max: 4\n', 'max: 3\n')),
    {
      articles: nothing,
      rules: { ...nothing, changed: ['max-four-a-week'] },
      details: [{ fields: ['max'], binds: ['staff', 'volunteers', 'beneficiaries', 'families'] }],
    },
  )
})

test('a changed sentence changes its article, with the quote of its rule', () => {
  deepEqual(
    diffTo((old) => old.replace('quatre fois par semaine', '4 fois par semaine')),
    {
      articles: { ...nothing, changed: ['groupes-rythme'] },
      rules: { ...nothing, changed: ['max-four-a-week'] },
      details: [{ fields: ['quote'], binds: ['staff', 'volunteers', 'beneficiaries', 'families'] }],
    },
  )
})

test('a rule that names roles binds these roles', () => {
  const { details } = diffTo((old) =>
    old.replace(
      'on: facebook:page\nroles: [administrator, moderator]',
      'on: facebook:page\nroles: [moderator]',
    ),
  )
  deepEqual(details, [{ fields: ['roles'], binds: ['moderator'] }])
})

test('an article and its rule that leave or arrive are said', () => {
  const end = asbl.indexOf('## 11 ')
  deepEqual(
    diffTo((old) => old.slice(0, end)),
    {
      articles: { ...nothing, removed: ['vie-de-la-charte'] },
      rules: { ...nothing, removed: ['yearly-review'] },
      details: [],
    },
  )
})

test('the order of the parameters in a file says nothing', () => {
  deepEqual(diffTo((old) => old.replace('max: 4\nper: week\n', 'per: week\nmax: 4\n')).rules, nothing)
})
