import type { Article, Block, Charter, Rule } from '@balise/rules'
import { stringify } from 'yaml'
import { HEAD_FIELDS } from './head.ts'
import { looksNumbered } from './heading.ts'

/**
 * Writes a charter as its Markdown file. Read again, it gives the same charter, but for the digest:
 * the emphasis, comments and line breaks of a hand-written file are not part of a charter.
 */
export function writeCharter(charter: Charter): string {
  const head = Object.fromEntries(HEAD_FIELDS.map((field) => [field, charter[field]]))
  const rules = new Map(charter.rules.map((rule) => [rule.id, rule]))
  const body = charter.articles.flatMap((article) => [
    writeHeading(article),
    ...article.blocks.flatMap((block) => [
      writeBlock(block),
      ...block.rules.map((id) => writeRule(rules.get(id)!, block)),
    ]),
  ])
  return `---\n${yaml(head)}---\n\n${body.join('\n\n')}\n`
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

function writeRule(rule: Rule, block: Block): string {
  const field = (name: string, value: unknown) =>
    rule.holes.includes(name) ? `${name}: ?\n` : yaml({ [name]: value })
  const parameters = new Map(Object.entries(rule.parameters))
  for (const name of rule.holes) if (name !== 'on' && name !== 'effect') parameters.set(name, undefined)
  const examples = rule.examples.map(({ outcome, given }) => ({ [outcome]: given }))
  const text = [
    yaml({ id: rule.id, kind: rule.kind }),
    rule.on.length > 0 || rule.holes.includes('on')
      ? field('on', rule.on.length === 1 ? rule.on[0] : rule.on)
      : '',
    ...[...parameters].map(([name, value]) => field(name, value)),
    field('effect', rule.effect),
    rule.quote === block.text ? '' : yaml({ quote: rule.quote }),
    rule.exceptions.length > 0 ? yaml({ exceptions: rule.exceptions }) : '',
    examples.length > 0 ? yaml({ examples }) : '',
  ].join('')
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${fence}rule\n${text}${fence}`
}

// `lineWidth: 0` keeps a long sentence on its line.
function yaml(fields: Record<string, unknown>): string {
  return stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let current = 0
  for (const letter of text) {
    current = letter === character ? current + 1 : 0
    longest = Math.max(longest, current)
  }
  return longest
}

/** Text that Markdown reads back as itself: signs that would format it, anywhere or at the start of a line. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]/g, '\\$&')
    .replaceAll(/&(?=[#a-z])/gi, '\\&')
    .replace(/^(?:[#+=~-]|\d{1,9}(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}
