import { ruleSentence } from '@balise/rules'
import type { Charter } from '@balise/rules'
import { wordRuns } from '../drafts/index.ts'
import type { Locale } from '../organisation/index.ts'
import { bindsPerson } from './binds-person.ts'
import type { Bound } from './binds-person.ts'
import { changesFor } from './changes-for.ts'
import { joinRuns } from './join-runs.ts'
import type { ChangeView } from './types.ts'

/** What is to be read: the changes since the version signed before, or the rules that bind them, the first time. */
export function changesToRead(
  before: Charter | null,
  after: Charter,
  person: Bound,
  locale: Locale,
): { changes: ChangeView[]; others: number } {
  if (!before) {
    const mine = after.rules.filter((rule) => bindsPerson(rule, person, after))
    return {
      changes: mine.map((rule) => ({
        rule: rule.id,
        what: 'new',
        article: articleOf(after, rule.article),
        before: null,
        after: rule.quote,
        runs: null,
        sentence: rule.kind === 'read' ? null : ruleSentence(rule, after, locale),
      })),
      others: after.rules.length - mine.length,
    }
  }
  const { mine, others } = changesFor(before, after, person)
  return {
    changes: mine.map(({ id, before: old, after: now }) => ({
      rule: id,
      what: !old ? 'new' : now ? 'changed' : 'gone',
      article: now ? articleOf(after, now.article) : articleOf(before, old!.article),
      before: old?.quote ?? null,
      after: now?.quote ?? null,
      runs: old && now ? joinRuns(wordRuns(old.quote, now.quote)) : null,
      sentence: now && now.kind !== 'read' ? ruleSentence(now, after, locale) : null,
    })),
    others,
  }
}

function articleOf({ articles }: Charter, id: string): ChangeView['article'] {
  const article = articles.find((one) => one.id === id)
  return { id, number: article?.number ?? null, title: article?.title ?? '' }
}
