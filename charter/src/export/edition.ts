import type { Article, Block, Charter, Contact, Locale } from '@balise/rules'
import { holdLabel, holdOf, ruleSentence } from '@balise/rules'
import { openQuestions } from './open-questions.ts'
import { wordsIn } from './words.ts'

/**
 * What a document is made from: a charter, its file as it was adopted, and what the organisation says of it.
 * `locale` is that of what Balise says; the charter's own words stay in its own.
 */
export type Edition = {
  charter: Charter
  source: string
  locale: Locale
  /** The body that adopted it. */
  adoptedBy?: string | null
  /** Days, YYYY-MM-DD. */
  adoptedOn?: string | null
  effectiveOn?: string | null
  /** Those of the organisation, which complete the charter's own. */
  contacts?: Record<string, Contact>
  /** Where the charter is published. */
  address?: string | null
}

/** A rule in words: how far it goes, what Balise does, what the charter leaves open. */
export type RuleLine = { kind: 'rule'; id: string; label: string; sentence: string; open: string[] }
/** `depth` is that of a heading under the title of the document, from 1. */
export type ArticleLine = { kind: 'article'; id: string; depth: number; number: string | null; title: string }
/** One paragraph of a document, whatever its format. */
export type Line = ArticleLine | { kind: Block['kind']; text: string } | RuleLine

export type ContactLine = { id: string; name: string; reach: { text: string; href: string | null }[] }

/** The charter from its first article to its last, each rule under its sentence. */
export function linesOf({ charter, locale }: Edition): Line[] {
  const rules = new Map(charter.rules.map((rule) => [rule.id, rule]))
  const ruleLine = (id: string): RuleLine[] => {
    const rule = rules.get(id)
    if (!rule) return []
    const sentence = ruleSentence(rule, charter, locale)
    return [
      {
        kind: 'rule',
        id,
        label: capitalised(holdLabel(holdOf(rule), locale)),
        sentence,
        open: openQuestions(rule, locale),
      },
    ]
  }
  const depth = depthIn(charter.articles)
  return charter.articles.flatMap((article): Line[] => [
    { kind: 'article', id: article.id, depth: depth(article), number: article.number, title: article.title },
    ...article.blocks.flatMap(({ kind, text, rules }): Line[] => [
      { kind, text },
      ...rules.flatMap(ruleLine),
    ]),
  ])
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The outermost headings of a charter stand just under its title, whatever their level in the file. */
export function depthIn(articles: Article[]): (article: Article) => number {
  const top = Math.min(...articles.map(({ level }) => level))
  return ({ level }) => level - top + 1
}

/** « 3.4 Groupes privés » */
export const headingOf = ({ number, title }: Pick<Article, 'number' | 'title'>): string =>
  number === null ? title : `${number} ${title}`

/** What is said of the charter under its title. */
export function imprintOf({ charter, locale, adoptedBy, adoptedOn, effectiveOn }: Edition): string[] {
  const words = wordsIn(locale)
  const effective = effectiveOn ?? charter.effectiveOn
  return [
    charter.organisation,
    [words.version(charter.version), ...(effective ? [words.effective(effective)] : [])].join(', '),
    ...(adoptedBy ? [words.adopted(adoptedBy, adoptedOn ?? null)] : []),
    ...(charter.reviewOn ? [words.review(charter.reviewOn)] : []),
  ]
}

/** Whom to reach: those the charter names, with the ways that the organisation gives. */
export function contactsOf({ charter, contacts = {} }: Pick<Edition, 'charter' | 'contacts'>): ContactLine[] {
  return Object.entries(charter.contacts).map(([id, own]) => {
    const { name, email, phone, url } = { ...contacts[id], ...own }
    return {
      id,
      name: name ?? charter.roles[id] ?? id,
      reach: [
        ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
        ...(phone ? [{ text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, '')}` }] : []),
        ...(url ? [{ text: url, href: /^https?:/.test(url) ? url : null }] : []),
      ],
    }
  })
}
