import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Section } from '../rules/eval/page.ts'
import { table } from '../rules/eval/page.ts'

const PAGE = join(import.meta.dirname, '../docs/evaluation.md')

const HEAD = `# Evaluation

Written by \`npm run eval\`; never by hand. How well Balise reads French: what it finds of what is there, and how often it
points at what is not. Posts are generated from a seed, so that whoever runs the command gets these figures.
\`npm run eval -- norms\` measures one section and keeps the others.
`

/** Writes the sections measured now; those that were not keep what the page already says. */
export function writePage(measured: ReadonlyMap<string, Section>, order: readonly string[]): void {
  const kept = existsSync(PAGE) ? sectionsOf(readFileSync(PAGE, 'utf8')) : new Map<string, string>()
  for (const [id, section] of measured) kept.set(id, textOf(id, section))
  writeFileSync(PAGE, `${[HEAD.trim(), ...order.flatMap((id) => kept.get(id) ?? [])].join('\n\n')}\n`)
}

const START = /^<!-- section: ([\w-]+) -->$/m

function sectionsOf(page: string): Map<string, string> {
  const [, ...parts] = page.split(START)
  const sections = new Map<string, string>()
  for (let at = 0; at + 1 < parts.length; at += 2)
    sections.set(parts[at]!, `<!-- section: ${parts[at]} -->\n\n${parts[at + 1]!.trim()}`)
  return sections
}

function textOf(id: string, { title, body, targets }: Section): string {
  const rows = targets.map(({ what, wanted, measured, isMet }) => [
    what,
    wanted,
    measured,
    isMet ? 'met' : '**missed**',
  ])
  const asked = rows.length > 0 ? [table(['target', 'wanted', 'measured', ''], rows)] : []
  return [`<!-- section: ${id} -->`, `## ${title}`, ...asked, body].join('\n\n')
}
