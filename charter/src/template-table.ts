import type { TemplateName } from './templates.ts'
import { STRENGTHS, normRows, strongest, templatesWithNorms } from './template-norms.ts'
import type { NormRow } from './template-norms.ts'

const INTRODUCTION = `# Templates

Written by \`npm run templates\`; never by hand. Each template was drawn from a real charter, whose norms were labelled one by one.
Here is which rule of ours carries which norm, by its number and without its words, and how far the program goes with it:

- **block**: the program decides, and stops the post;
- **review**: it shows the words and someone else agrees, or not;
- **advise**: it tells the author, who decides;
- **duty**: it asks something of the organisation, and \`balise audit\` says when it is lacking;
- **read**: it is read, signed and found again; the program checks nothing.

A norm carried by several rules counts once, at the strongest. That is the most one of its findings may do: a doubtful one does less.
`

/** The page that says which rule of each template carries which norm of the charter it was drawn from. */
export function templateTable(): string {
  const parts = templatesWithNorms().map((name) => ({ name, rows: normRows(name) }))
  return `${[INTRODUCTION, counts(parts), ...parts.map(tableOf)].join('\n')}`
}

type Part = { name: TemplateName; rows: NormRow[] }

function counts(parts: Part[]): string {
  const all = { name: 'all', rows: parts.flatMap(({ rows }) => rows) }
  return `${table(
    ['template', 'norms', ...STRENGTHS, 'not carried'],
    [...parts, all].map(({ name, rows }) => {
      const found = rows.map(strongest)
      const count = (one: (typeof found)[number]) => String(found.filter((other) => other === one).length)
      return [name, String(rows.length), ...STRENGTHS.map(count), count(undefined)]
    }),
  )}`
}

function tableOf({ name, rows }: Part): string {
  const lines = rows.map(({ norm, rules, strengths }) => [
    norm,
    rules.map(({ id }) => `\`${id}\``).join(', ') || '–',
    rules.map(({ kind }) => kind).join(', ') || '–',
    strengths.join(', ') || 'not carried',
  ])
  return `## ${name}\n\n${table(['norm', 'rule', 'kind', 'strength'], lines)}`
}

function table(heads: string[], lines: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |\n`
  return [heads, heads.map(() => '---'), ...lines].map(row).join('')
}
