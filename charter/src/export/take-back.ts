import type { Article, Block, Charter, Rule } from '@balise/rules'
import { slugOf } from '../heading.ts'
import type { Imported, Passage } from '../import/imported.ts'
import { readCharter } from '../read.ts'
import { headingOf } from './edition.ts'

/**
 * A document that Balise wrote, read again. `charter` has the words of the document as they are now; a rule stays under a
 * sentence that nobody changed. `lost` are the rules whose sentence is gone or says something else, `added` what the
 * document says and the charter did not.
 */
export type TakenBack = { charter: Charter; lost: Rule[]; added: string[] }

/**
 * Puts the rules that a document carries back under its sentences. The passages are the charter's own: an importer leaves
 * out what Balise wrote around them.
 *
 * @param source the charter file that the document carries: `Imported.carried`
 * @throws {CharterMistakes} when that file is not a charter any more
 */
export function takeBack({ type, passages }: Pick<Imported, 'type' | 'passages'>, source: string): TakenBack {
  const carried = readCharter(source, 'charter.md')
  // Nobody edits a PDF: what is attached to it is what is printed on it.
  if (type === 'application/pdf') return { charter: carried, lost: [], added: [] }

  const articlesLeft = new Map(carried.articles.map((article) => [plain(headingOf(article)), article]))
  const blocksLeft = new Map(carried.articles.map(({ id, blocks }) => [id, blocks.map(plainBlock)]))
  const articles: Article[] = []
  const added: string[] = []

  for (const passage of passages) {
    const text = plain(wordsOf(passage))
    if (articles.length === 0 && text === plain(carried.title)) continue
    const known = articlesLeft.get(text) ?? articlesLeft.get(plain(passage.text))
    if (passage.kind === 'heading' && known) {
      articlesLeft.delete(plain(headingOf(known)))
      articles.push({ ...known, blocks: [] })
      continue
    }
    const current = articles.at(-1)
    const block = takeBlock(blocksLeft, current?.id, [text, plain(passage.text)])
    if (block && current) {
      current.blocks.push(block)
      continue
    }
    // Before the first article stands what is said of the charter: who adopted it, since when.
    if (!current && passage.kind !== 'heading') continue
    added.push(passage.text)
    if (passage.kind === 'heading') articles.push(newArticle(passage, articles))
    else current?.blocks.push(newBlock(passage))
  }

  const standing = new Set(articles.flatMap(({ blocks }) => blocks.flatMap(({ rules }) => rules)))
  const lost = carried.rules.filter(({ id }) => !standing.has(id))
  const isWhole = lost.length === 0 && added.length === 0 && sameArticles(articles, carried.articles)
  if (isWhole) return { charter: carried, lost, added }
  const articleOf = new Map(
    articles.flatMap(({ id, blocks }) =>
      blocks.flatMap(({ rules }) => rules.map((rule) => [rule, id] as const)),
    ),
  )
  const rules = carried.rules.flatMap((rule) => {
    const article = articleOf.get(rule.id)
    return article === undefined ? [] : [{ ...rule, article }]
  })
  return { charter: { ...carried, articles, rules }, lost, added }
}

/** As people compare two sentences: neither spaces nor the sign before an item count. */
const plain = (text: string) =>
  text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[–—•-] /, '')
    .trim()

const wordsOf = ({ number, text }: Passage) => (number === undefined ? text : `${number} ${text}`)

type PlainBlock = { plain: string; block: Block }
const plainBlock = (block: Block): PlainBlock => ({ plain: plain(block.text), block })

/** A sentence of this article, else of another one: someone moved it, and its rules with it. */
function takeBlock(
  left: Map<string, PlainBlock[]>,
  article: string | undefined,
  texts: string[],
): Block | null {
  const ids = [...(article === undefined ? [] : [article]), ...left.keys()]
  for (const id of ids) {
    const blocks = left.get(id) ?? []
    const at = blocks.findIndex((one) => texts.includes(one.plain))
    if (at >= 0) return blocks.splice(at, 1)[0]!.block
  }
  return null
}

function newArticle({ number, text, level }: Passage, articles: Article[]): Article {
  const id = slugOf(text) || 'article'
  const same = articles.filter((article) => article.id === id || article.id.startsWith(`${id}-`)).length
  return {
    id: same > 0 ? `${id}-${same + 1}` : id,
    number: number ?? null,
    title: text,
    level: Math.min(Math.max(level, 2), 3),
    blocks: [],
  }
}

const newBlock = ({ kind, text }: Passage): Block => ({
  kind: kind === 'item' ? 'item' : kind === 'question' ? 'heading' : 'paragraph',
  text,
  rules: [],
})

const sameArticles = (a: Article[], b: Article[]) =>
  a.length === b.length &&
  a.every(({ id, blocks }, index) => {
    const other = b[index]!
    return (
      id === other.id &&
      blocks.map(({ text }) => text).join('\n') === other.blocks.map(({ text }) => text).join('\n')
    )
  })
