import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from './machine.ts'
import type { Section } from './section.ts'

const PAGE = join(import.meta.dirname, '../../docs/benchmarks.md')

const HEAD = `# Benchmarks

Written by \`npm run bench\`; never by hand. Each section says when and where it was measured; whoever doubts it runs the command.
`

/** Writes the sections measured now; those that were not keep what the page already says. */
export function writePage(measured: Section[], order: string[], now: Date): void {
  const kept = existsSync(PAGE) ? sectionsOf(readFileSync(PAGE, 'utf8')) : new Map<string, string>()
  for (const section of measured) kept.set(section.id, textOf(section, now))
  const texts = order.flatMap((id) => kept.get(id) ?? [])
  writeFileSync(PAGE, `${[HEAD.trim(), ...texts].join('\n\n')}\n`)
}

const START = /^<!-- section: (\w+) -->$/m

function sectionsOf(page: string): Map<string, string> {
  const [, ...parts] = page.split(START)
  const sections = new Map<string, string>()
  for (let at = 0; at + 1 < parts.length; at += 2)
    sections.set(parts[at] ?? '', `<!-- section: ${parts[at]} -->\n\n${(parts[at + 1] ?? '').trim()}`)
  return sections
}

function textOf({ id, title, says, columns, rows, targets, notes }: Section, now: Date): string {
  return [
    `<!-- section: ${id} -->`,
    `## ${title}`,
    says,
    table(columns, rows),
    ...(targets.length > 0
      ? [
          table(
            ['target', 'wanted', 'measured', ''],
            targets.map(({ what, wanted, measured, met }) => [
              what,
              wanted,
              measured,
              met ? 'met' : '**missed**',
            ]),
          ),
        ]
      : []),
    notes.map((note) => `- ${note}`).join('\n'),
    [
      `Measured on ${now.toISOString().slice(0, 10)} by \`npm run bench -- ${id}\`.`,
      ...describeMachine(),
    ].join('  \n'),
  ].join('\n\n')
}

const table = (columns: string[], rows: string[][]) =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
