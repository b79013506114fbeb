import type { Article, Charter, Rule } from '@balise/rules'
import { plainWords } from './plain-words.ts'
import type { DraftPassage, DraftRule } from './types.ts'

/** A passage before it has an id and a place. */
export type NewPassage = Omit<DraftPassage, 'id' | 'revision'>

export type PassageOfCharter = {
  passage: NewPassage
  /** As the importer names it: the article's id, or « groupes-prives.3 » for its third passage. */
  key: string
  rules: { quote: string; rule: DraftRule }[]
}

const LONGEST = 15_000 // characters; a longer paragraph is a page whose lines were lost

/** The passages of a charter, and its rules with the passage of each. */
export function passagesOfCharter({ articles, rules }: Charter): PassageOfCharter[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  return articles.flatMap((article: Article) => [
    { passage: headingOf(article), key: article.id, rules: [] },
    ...article.blocks.flatMap(({ kind, text, rules: ids }, index) =>
      parted(text).map((words, part) => ({
        passage: { kind, level: 0, slug: '', number: null, words },
        key: part === 0 ? `${article.id}.${index + 1}` : '',
        rules: part === 0 ? ids.flatMap((id) => known.get(id) ?? []).map(withoutPlace) : [],
      })),
    ),
  ])
}

const headingOf = ({ id, number, title, level }: Article): NewPassage => ({
  kind: 'article',
  level,
  slug: id,
  number,
  words: plainWords(title).slice(0, LONGEST) || id,
})

function withoutPlace({ article: _, quote, ...rule }: Rule): { quote: string; rule: DraftRule } {
  return { quote, rule }
}

function parted(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += LONGEST) {
    const words = plainWords(text.slice(from, from + LONGEST))
    if (words !== '') parts.push(words)
  }
  return parts
}
