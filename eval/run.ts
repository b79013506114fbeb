/**
 * `npm run eval`: measures what Balise reads in French and writes docs/evaluation.md.
 *
 * Sections can be named (`npm run eval -- norms`); those not measured keep their part of the page.
 * With `--mistakes`, also prints what was missed and what was found for nothing.
 * Exit code: 0 when every threshold is reached, 1 otherwise, 64 for a section that does not exist.
 */
import type { Section } from '../rules/eval/page.ts'
import { rulesSections } from '../rules/eval/sections.ts'
import { charterSections } from './norms.ts'
import { writePage } from './page.ts'

const SECTIONS: Record<string, () => Section> = { ...rulesSections, ...charterSections }

const order = Object.keys(SECTIONS)
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = asked.filter((id) => !(id in SECTIONS))
if (unknown.length > 0) {
  console.error(`No section named ${unknown.join(', ')}. Sections: ${order.join(', ')}`)
  process.exit(64)
}

const measured = new Map<string, Section>()
for (const [id, measure] of Object.entries(SECTIONS))
  if (asked.length === 0 || asked.includes(id)) measured.set(id, measure())
writePage(measured, order)

for (const { targets, mistakes } of measured.values()) {
  for (const { what, wanted, measured: got, isMet } of targets)
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${got} (${wanted})`)
  if (process.argv.includes('--mistakes'))
    for (const mistake of mistakes ?? []) console.log(JSON.stringify(mistake))
}
if ([...measured.values()].some(({ targets }) => targets.some(({ isMet }) => !isMet))) process.exitCode = 1
