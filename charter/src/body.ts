import type { Article, Block } from '@balise/rules'
import type { BlockContent, Code, DefinitionContent, Heading, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readHeading } from './heading.ts'
import type { Place, Report } from './mistakes.ts'
import { plainText } from './plain-text.ts'

/** One fenced rule, with the article and the sentence it stands under. */
export type RuleBlock = { yaml: string; origin: Place; article: Article; block: Block }

type Content = RootContent | BlockContent | DefinitionContent

// Deeper headings are sentences of their article, not articles.
const DEEPEST_ARTICLE = 3

/**
 * Reads the Markdown body: headings are articles, paragraphs, items and quotations their sentences,
 * fenced `rule` blocks the rules under them. What cannot be kept is reported, never dropped.
 */
export function readBody(markdown: string, report: Report): { articles: Article[]; ruleBlocks: RuleBlock[] } {
  const articles: Article[] = []
  const ruleBlocks: RuleBlock[] = []
  const linesOfIds = new Map<string, number>()
  let article: Article | undefined
  let block: Block | undefined

  const openArticle = (node: Heading) => {
    const place = placeOf(node)
    const heading = readHeading(plainText(node), place, report)
    const firstLine = linesOfIds.get(heading.id)
    if (firstLine) report(place, 'duplicate-article', { id: heading.id, firstLine })
    linesOfIds.set(heading.id, place.line)
    article = { ...heading, level: node.depth, blocks: [] }
    articles.push(article)
    block = undefined
  }

  const addBlock = (node: Content, kind: Block['kind'], text: string) => {
    if (!article) return report(placeOf(node), 'text-outside-article', {})
    if (text === '') return report(placeOf(node), 'empty-passage', {})
    block = { kind, text, rules: [] }
    article.blocks.push(block)
  }

  const addCode = (node: Code) => {
    const place = placeOf(node)
    if (node.lang !== 'rule') report(place, 'unknown-block', { language: node.lang ?? null })
    else if (!article) report(place, 'rule-outside-article', {})
    else if (!block) report(place, 'rule-without-sentence', {})
    else ruleBlocks.push({ yaml: node.value, origin: { ...place, line: place.line + 1 }, article, block })
  }

  const read = (nodes: Content[], kind: Block['kind']) => {
    for (const node of nodes) {
      if (node.type === 'heading' && node.depth <= DEEPEST_ARTICLE && kind === 'paragraph') openArticle(node)
      else if (node.type === 'heading') addBlock(node, 'heading', plainText(node))
      else if (node.type === 'paragraph') addBlock(node, kind, plainText(node))
      else if (node.type === 'list') for (const item of node.children) read(item.children, 'item')
      else if (node.type === 'blockquote') read(node.children, 'quote')
      else if (node.type === 'code') addCode(node)
      else if (node.type === 'html' && !isComment(node.value)) report(placeOf(node), 'html-block', {})
    }
  }
  read(fromMarkdown(markdown).children, 'paragraph')
  return { articles, ruleBlocks }
}

function placeOf(node: Content): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

// A comment is a note between writers: it binds nobody, and is not part of what is read.
function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.length - 3
}
