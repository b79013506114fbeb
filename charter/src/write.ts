import type { Article, Block, Charter } from '@balise/rules'
import { HEAD_FIELDS } from './head.ts'
import { looksNumbered } from './heading.ts'
import { writeRule, yamlField } from './write-rule.ts'

/**
 * Writes a charter as its Markdown file. Read again, it gives the same charter, but for the digest:
 * the emphasis, comments and line breaks of a hand-written file are not part of a charter.
 *
 * @throws {RangeError} when a rule stands under no sentence: it would be lost
 */
export function writeCharter(charter: Charter): string {
  const rules = new Map(charter.rules.map((rule) => [rule.id, rule]))
  const body = charter.articles.flatMap((article) => [
    writeHeading(article),
    ...article.blocks.flatMap((block) => [
      writeBlock(block),
      ...block.rules.map((id) => {
        const rule = rules.get(id)
        if (!rule) throw new RangeError(`no rule ${id}, named under « ${block.text} »`)
        rules.delete(id)
        return writeRule(rule, block.text)
      }),
    ]),
  ])
  const [lost] = rules.keys()
  if (lost !== undefined) throw new RangeError(`rule ${lost} stands under no sentence`)
  return `---\n${writeHead(charter)}---\n\n${body.join('\n\n')}\n`
}

function writeHead(charter: Charter): string {
  const eachOnItsLine = (values: object) =>
    Object.entries(values).map(([name, value]) => `  ${yamlField(name, value)}`)
  return HEAD_FIELDS.map((field) => {
    const isTable = (field === 'contacts' || field === 'roles') && Object.keys(charter[field]).length > 0
    return isTable ? `${field}:\n${eachOnItsLine(charter[field]).join('')}` : yamlField(field, charter[field])
  }).join('')
}

function writeHeading({ level, number, title, id }: Article): string {
  // « 3.4 : x » would read as the title « x »; after a full stop it is « : x ».
  const stop = /^[:–—-] /.test(title) ? '.' : ''
  const words = number === null ? escaped(title) : `${number}${stop} ${escaped(title)}`
  const unnumbered = number === null && looksNumbered(title) ? ' .unnumbered' : ''
  return `${'#'.repeat(level)} ${words} {#${id}${unnumbered}}`
}

const PREFIX: Record<Block['kind'], string> = { paragraph: '', item: '- ', quote: '> ', heading: '#### ' }

function writeBlock({ kind, text }: Block): string {
  const words = escaped(text)
  // Signs that end a heading would close it.
  return (
    PREFIX[kind] + (kind === 'heading' ? words.replace(/ #+$/, (end) => end.replaceAll('#', '\\#')) : words)
  )
}

/** Text that Markdown reads back as itself: signs that would format it, anywhere or at the start of a line. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]/g, '\\$&')
    .replaceAll(/&(?=[#a-z])/gi, '\\&')
    .replace(/^(?:[#+=~-]|\d{1,9}(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}
