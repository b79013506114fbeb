import type { Article, Block, Charter, Locale } from '@balise/rules'
import { takeBack } from '../export/take-back.ts'
import { looksNumbered, slugOf } from '../heading.ts'
import type { Imported, Passage } from './imported.ts'
import { readCarried } from './own-lines.ts'

/** What a document does not say of itself. */
export type DraftHead = { organisation?: string; locale?: Locale }

/** A charter to be, and where each passage of the document went in it. */
export type Draft = { charter: Charter; places: DraftPlace[] }
/** `id` is that of the article, then of the passage in it: « groupes-prives.3 ». */
export type DraftPlace = { passage: Passage; id: string; article: string }

const DEEPEST_ARTICLE = 3
const WORDS = {
  fr: { organisation: 'Organisation à nommer', version: '0.1', preamble: 'Préambule' },
  en: { organisation: 'Organisation to be named', version: '0.1', preamble: 'Preamble' },
}

/**
 * A document as a charter to be: its headings are articles, its passages their sentences. It has no rule, because nobody
 * has confirmed any; a document that Balise wrote keeps those whose sentence nobody changed.
 */
export function draftOf(imported: Imported, head: DraftHead = {}): Draft {
  const { locale = 'fr' } = head
  const words = WORDS[locale]
  const { articles, places } = articlesOf(imported, words.preamble)
  const carried = readCarried(imported.carried)
  if (carried) {
    const isItself = imported.type === 'text/markdown'
    return { charter: isItself ? carried : takeBack(imported, imported.carried!).charter, places }
  }
  const charter: Charter = {
    format: 1,
    title: imported.title || imported.name || words.preamble,
    organisation: head.organisation ?? words.organisation,
    locale,
    version: words.version,
    effectiveOn: null,
    reviewOn: null,
    audience: [],
    contacts: {},
    roles: {},
    articles,
    rules: [],
    digest: imported.digest,
  }
  return { charter, places }
}

function articlesOf(
  { passages, title }: Imported,
  preamble: string,
): { articles: Article[]; places: DraftPlace[] } {
  const articles: Article[] = []
  const places: DraftPlace[] = []
  const ids = new Set<string>()
  const open = (passage: Passage | null, text: string, level: number): Article => {
    const { number, title: shown } = numbered(passage?.number, text)
    const article = { id: freeId(slugOf(text), ids), number, title: shown, level, blocks: [] }
    articles.push(article)
    return article
  }
  passages.forEach((passage, index) => {
    if (index === 0 && passage.kind === 'heading' && passage.text === title && passage.path.length === 0)
      return
    const isArticle = passage.kind === 'heading' && passage.level <= DEEPEST_ARTICLE
    // « {#id} » and signs that end a heading are no words of it.
    const article = isArticle
      ? open(passage, passage.text, passage.level)
      : (articles.at(-1) ?? open(null, preamble, 1))
    if (!isArticle) article.blocks.push(blockOf(passage))
    places.push({
      passage,
      article: article.id,
      id: isArticle ? article.id : `${article.id}.${article.blocks.length}`,
    })
  })
  if (articles.length === 0) open(null, preamble, 1)
  return { articles, places }
}

function blockOf({ kind, text, number }: Passage): Block {
  // A number that a reader refers to stays in sight; a list counts by itself.
  const words =
    number !== undefined && /\p{L}|\./u.test(number) && kind === 'paragraph' ? `${number} : ${text}` : text
  const isHeading = kind === 'heading' || kind === 'question'
  return {
    kind: isHeading ? 'heading' : kind === 'item' || kind === 'cell' ? 'item' : 'paragraph',
    text: words,
    rules: [],
  }
}

/** « Article 3 » is number 3; « IV » and « a » are words of the title, since articles are numbered in figures. */
function numbered(number: string | undefined, text: string): { number: string | null; title: string } {
  if (number === undefined) return { number: null, title: text }
  const figures = /^(?:art(?:icle|\.)?\s*(?:n°\s*)?)?(\d{1,3}(?:\.\d{1,3}){0,5})$/iu.exec(number)?.[1]
  if (figures && !looksNumbered(`${figures} ${text}`)) return { number: null, title: `${number}. ${text}` }
  return figures ? { number: figures, title: text } : { number: null, title: `${number}. ${text}` }
}

const LONGEST_ID = 60

function freeId(slug: string, ids: Set<string>): string {
  const short =
    slug.slice(0, LONGEST_ID).replace(/-[^-]*$/, (end) => (slug.length > LONGEST_ID ? '' : end)) || 'article'
  let id = short
  for (let more = 2; ids.has(id); more++) id = `${short}-${more}`
  ids.add(id)
  return id
}
