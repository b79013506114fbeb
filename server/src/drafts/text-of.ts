import type { Article, Charter, Rule } from '@balise/rules'
import { slugOf } from '../organisation/index.ts'
import { plainWords } from './plain-words.ts'
import type { Anchored } from './place-in-passages.ts'
import type { DraftPassage, DraftRule } from './types.ts'

/** A passage before it has an id and a place. */
export type NewPassage = Omit<DraftPassage, 'id' | 'revision'>

type ReadPassage = {
  kind: 'heading' | 'paragraph' | 'item' | 'question' | 'answer' | 'cell'
  level: number
  number?: string
  text: string
  pieces: Anchored['pieces']
}

const DEEPEST_ARTICLE = 3
const LONGEST = 15_000 // characters; a longer paragraph is a page whose lines were lost
// The only numbers that a charter's file keeps apart from the title.
const NUMBER = /^(?:article )?(\d{1,3}(?:\.\d{1,3}){0,5})$/i

/** The passages of a document as those of a charter: headings are articles, the rest stands under them. */
export function passagesOfDocument(
  title: string,
  passages: ReadPassage[],
): { passage: NewPassage; anchor: Omit<Anchored, 'id'> }[] {
  const slugs = new Set<string>()
  const found = passages.flatMap(({ kind, level, number, text, pieces }) =>
    parted(plainLines(text)).flatMap((words) => {
      if (plainWords(words) === '') return []
      const passage = passageOf(kind, level, number, plainWords(words), slugs)
      return [{ passage, anchor: { text, pieces } }]
    }),
  )
  if (found[0]?.passage.kind === 'article') return found
  const opening = article(title, 1, null, slugs)
  return [{ passage: opening, anchor: { text: '', pieces: [] } }, ...found]
}

function passageOf(
  kind: ReadPassage['kind'],
  level: number,
  number: string | undefined,
  words: string,
  slugs: Set<string>,
): NewPassage {
  const [, plain = null] = NUMBER.exec(number ?? '') ?? []
  const whole = number && plain === null ? `${number} ${words}` : words
  if (kind === 'heading' && level <= DEEPEST_ARTICLE)
    return article(whole.slice(0, 500), Math.max(level, 1), plain, slugs)
  const block = kind === 'heading' || kind === 'question' ? 'heading' : kind === 'item' ? 'item' : 'paragraph'
  // A sentence keeps its number in its words: only an article has one of its own.
  return {
    kind: block,
    level: 0,
    slug: '',
    number: null,
    words: number && !whole.startsWith(number) ? `${number} ${whole}` : whole,
  }
}

function article(words: string, level: number, number: string | null, slugs: Set<string>): NewPassage {
  return { kind: 'article', level, slug: freeSlug(words, slugs), number, words }
}

/** An id for an article that no other one of the text has. */
export function freeSlug(title: string, taken: Set<string>): string {
  const wanted = slugOf(title) || 'article'
  let slug = wanted
  for (let next = 2; taken.has(slug); next++) slug = `${wanted}-${next}`
  taken.add(slug)
  return slug
}

const plainLines = (text: string) => text.replaceAll(/[\r\n\t]/g, ' ')

function parted(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; from += LONGEST) parts.push(text.slice(from, from + LONGEST))
  return parts
}

/** The passages of a charter that is already one, and its rules with the passage of each. */
export function passagesOfCharter({ articles, rules }: Charter): {
  passage: NewPassage
  rules: { quote: string; rule: DraftRule }[]
}[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  return articles.flatMap((one: Article) => [
    { passage: articleOf(one), rules: [] },
    ...one.blocks.map(({ kind, text, rules: ids }) => ({
      passage: { kind, level: 0, slug: '', number: null, words: text },
      rules: ids.flatMap((id) => known.get(id) ?? []).map(withoutPlace),
    })),
  ])
}

const articleOf = ({ id, number, title, level }: Article): NewPassage => ({
  kind: 'article',
  level,
  slug: id,
  number,
  words: title,
})

function withoutPlace({ article: _, quote, ...rule }: Rule): { quote: string; rule: DraftRule } {
  return { quote, rule }
}
