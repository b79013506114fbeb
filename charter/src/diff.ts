import type { Article, Charter, Rule } from '@balise/rules'

export type ArticleChange = { id: string; before: Article | null; after: Article | null }

/** `fields`: what changed in a rule that stays. `binds`: the roles that the rule names, or the audience of the charter when it names none. */
export type RuleChange = {
  id: string
  before: Rule | null
  after: Rule | null
  fields: string[]
  binds: string[]
}

export type CharterDiff = {
  articles: { added: ArticleChange[]; removed: ArticleChange[]; changed: ArticleChange[] }
  rules: { added: RuleChange[]; removed: RuleChange[]; changed: RuleChange[] }
}

/** What changes from one charter to the next, in the order of the charter; articles and rules are known by their ids. */
export function diffCharters(before: Charter, after: Charter): CharterDiff {
  const articles = pairs(before.articles, after.articles).map(([id, old, now]) => ({
    id,
    before: old,
    after: now,
  }))
  const rules = pairs(before.rules, after.rules).map(([id, old, now]) => ({
    id,
    before: old,
    after: now,
    fields: changedFields(old, now),
    binds: bindsOf(now ?? old!, now ? after : before),
  }))
  return {
    articles: {
      added: articles.filter((change) => !change.before),
      removed: articles.filter((change) => !change.after),
      changed: articles.filter(({ before, after }) => before && after && wordsOf(before) !== wordsOf(after)),
    },
    rules: {
      added: rules.filter((change) => !change.before),
      removed: rules.filter((change) => !change.after),
      changed: rules.filter(({ before, after, fields }) => before && after && fields.length > 0),
    },
  }
}

/** Everything of `after` in its order, then what only `before` had. */
function pairs<T extends { id: string }>(before: T[], after: T[]): [string, T | null, T | null][] {
  const old = new Map(before.map((item) => [item.id, item]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after.map((item): [string, T | null, T | null] => [item.id, old.get(item.id) ?? null, item]),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((item): [string, T | null, T | null] => [item.id, item, null]),
  ]
}

// The rules of a sentence are compared as rules: here only what a person reads.
function wordsOf({ number, title, blocks }: Article): string {
  return JSON.stringify([number, title, blocks.map(({ kind, text }) => [kind, text])])
}

/** Names of the fields as the file writes them: parameters by their own names. */
function changedFields(before: Rule | null, after: Rule | null): string[] {
  if (!before || !after) return []
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].filter(
    (name) => canonical(old[name]) !== canonical(now[name]),
  )
}

function fieldsOf({ parameters, ...rule }: Rule): Record<string, unknown> {
  return { ...rule, ...parameters }
}

// The order of the parameters in a file says nothing.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function bindsOf({ parameters }: Rule, { audience, roles }: Charter): string[] {
  const named = Array.isArray(parameters.roles) ? parameters.roles.filter((role) => role in roles) : []
  return named.length > 0 ? (named as string[]) : audience
}
