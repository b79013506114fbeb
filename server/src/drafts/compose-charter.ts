import type { Article, Charter, Rule } from '@balise/rules'
import type { Locale } from '../organisation/index.ts'
import type { DraftPassage, DraftRule, Head } from './types.ts'

/** A rule that someone confirmed, and the part of its passage that it comes from. */
export type ConfirmedRule = { passageId: string; quote: string; rule: DraftRule }

/** The charter that a draft makes: its passages in their order, and under them the rules that were confirmed. */
export function composeCharter(
  head: Head,
  passages: Pick<DraftPassage, 'id' | 'kind' | 'level' | 'slug' | 'number' | 'words'>[],
  confirmed: ConfirmedRule[],
): Charter {
  const ofPassage = Map.groupBy(confirmed, ({ passageId }) => passageId)
  const articles: Article[] = []
  const rules: Rule[] = []
  for (const { id, kind, level, slug, number, words } of passages) {
    if (kind === 'article') {
      articles.push({ id: slug, number, title: words, level, blocks: [] })
      continue
    }
    const article = articles.at(-1) ?? opening(head, articles)
    const own = ofPassage.get(id) ?? []
    article.blocks.push({ kind, text: words, rules: own.map(({ rule }) => rule.id) })
    for (const { quote, rule } of own)
      // The words may have changed since the rule was confirmed: it then stands under the whole sentence.
      rules.push({ ...rule, article: article.id, quote: words.includes(quote) ? quote : words })
  }
  return { ...head, roles: rolesOf(head, rules), articles, rules, digest: '' }
}

/** A text that begins without a heading begins under the charter's own title. */
function opening({ title }: Head, articles: Article[]): Article {
  const article: Article = { id: 'debut', number: null, title, level: 2, blocks: [] }
  articles.push(article)
  return article
}

/** A rule may only name roles that its charter declares. */
function rolesOf({ roles, locale }: Head, rules: Rule[]): Record<string, string> {
  const named = rules.flatMap(({ parameters, exceptions }) => [
    ...(Array.isArray(parameters.roles) ? (parameters.roles as unknown[]) : []),
    ...exceptions.flatMap((exception) => exception.roles ?? []),
  ])
  const missing = named.filter((id): id is string => typeof id === 'string' && id !== '*' && !(id in roles))
  return { ...roles, ...Object.fromEntries(missing.map((id) => [id, ROLES[locale][id] ?? id])) }
}

/** What the roles that rules speak of most are called, until the organisation writes its own words. */
export const ROLES: Record<Locale, Record<string, string>> = {
  fr: {
    administrator: 'Administratrice ou administrateur',
    moderator: 'Modératrice ou modérateur',
    'content-manager': 'Gestionnaire de contenu',
    'unit-head': 'Responsable de service',
    director: 'Direction',
    communication: 'Communication',
    educator: 'Éducatrice ou éducateur',
  },
  en: {
    administrator: 'Administrator',
    moderator: 'Moderator',
    'content-manager': 'Content manager',
    'unit-head': 'Head of unit',
    director: 'Direction',
    communication: 'Communication',
    educator: 'Educator',
  },
}
