import { readFileSync } from 'node:fs'
import { kindOf } from '@balise/rules'
import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { plainText } from './plain-text.ts'

/** What stands under one heading of a kind's page; `example`: a case, and what the rule says of it. */
export type KindBlock =
  | { kind: 'text' | 'item'; text: string }
  | { kind: 'example'; outcome: string; message: string; text: string }

export type KindPage = { title: string; sections: { heading: string; blocks: KindBlock[] }[] }

/**
 * The page that specifies a rule kind or a duty, in French: what it checks, its parameters, examples that the tests
 * run, its limits and its source. Undefined for a kind that there is not.
 */
export function kindPage(id: string): KindPage | undefined {
  const kind = kindOf(id)
  if (!kind) return undefined
  const folder = kind.subject === 'organisation' ? 'duties' : 'kinds'
  const page = new URL(`${folder}/${id}.md`, import.meta.resolve('@balise/rules'))
  const [title, ...nodes] = fromMarkdown(readFileSync(page, 'utf8')).children
  if (title?.type !== 'heading') throw new Error(`${page.pathname} has no title`)
  const sections: KindPage['sections'] = []
  for (const node of nodes)
    if (node.type === 'heading') sections.push({ heading: plainText(node), blocks: [] })
    else sections.at(-1)?.blocks.push(...blocksOf(node))
  return { title: plainText(title), sections }
}

function blocksOf(node: RootContent): KindBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'text', text: plainText(node) }]
  if (node.type === 'list')
    return node.children
      .flatMap(({ children }) => children)
      .flatMap((child) =>
        child.type === 'paragraph' ? [{ kind: 'item' as const, text: plainText(child) }] : [],
      )
  if (node.type !== 'code') return []
  const [outcome = '', message = ''] = (node.meta ?? '').split(' ')
  return [{ kind: 'example', outcome, message, text: node.value }]
}
