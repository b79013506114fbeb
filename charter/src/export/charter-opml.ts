import { depthIn, headingOf } from './edition.ts'
import type { Edition } from './edition.ts'
import { escapeXml as text } from './xml.ts'

/** The charter as an outline, OPML 2.0 (https://opml.org/spec2.opml): articles, under each its sentences. */
export function charterOpml({ charter }: Edition): string {
  const depth = depthIn(charter.articles)
  const written: string[] = []
  const open: number[] = []
  const close = (until: number) => {
    while ((open.at(-1) ?? 0) >= until) {
      written.push(`${'  '.repeat(open.length + 1)}</outline>`)
      open.pop()
    }
  }
  for (const article of charter.articles) {
    close(depth(article))
    written.push(`${'  '.repeat(open.length + 2)}<outline text="${text(headingOf(article))}">`)
    open.push(depth(article))
    const indent = '  '.repeat(open.length + 2)
    for (const block of article.blocks) {
      const rules = block.rules.length > 0 ? ` rules="${text(block.rules.join(' '))}"` : ''
      written.push(`${indent}<outline text="${text(block.text)}"${rules}/>`)
    }
  }
  close(1)
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${text(charter.title)}</title>
    <ownerName>${text(charter.organisation)}</ownerName>
  </head>
  <body>
${written.join('\n')}
  </body>
</opml>
`
}
