import type { IPureNode } from 'markmap-common'
import type { Branch } from './tree.ts'

/** What markmap draws: each node is HTML, so that the charter's words are made text here. */
export const nodeOf = (title: string, branches: Branch[], page: string): IPureNode => ({
  content: escaped(title),
  children: branches.map((branch): IPureNode => ({
    ...nodeOf('', branch.branches, page),
    content: `<a href="${escaped(`${page}#${branch.article}`)}">${escaped(branch.text)}</a>`,
  })),
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
