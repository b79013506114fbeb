/** Measures the sections named, or all of them, and writes docs/benchmarks.md. Exit 1 when a target is missed. */
import { writePage } from './page.ts'
import type { Section } from './section.ts'

const SECTIONS: Record<string, () => Promise<Section>> = {
  check: async () => (await import('./check.ts')).measureCheck(),
  department: async () => (await import('./department.ts')).measureDepartment(),
  appends: async () => (await import('./appends.ts')).measureAppends(),
  consents: async () => (await import('./consents.ts')).measureConsents(),
  faces: async () => (await import('./faces.ts')).measureFaces(),
  serving: async () => (await import('./serving.ts')).measureServing(),
}

const order = Object.keys(SECTIONS)
const asked = process.argv.slice(2)
const unknown = asked.filter((id) => !(id in SECTIONS))
if (unknown.length > 0) {
  console.error(`No section named ${unknown.join(', ')}. Sections: ${order.join(', ')}`)
  process.exit(64)
}

const measured: Section[] = []
for (const [id, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(id)) continue
  console.log(`${id} …`)
  measured.push(await measure())
}
writePage(measured, order, new Date())

const missed = measured.flatMap(({ targets }) => targets).filter(({ met }) => !met)
for (const { what, wanted, measured: got } of missed) console.log(`missed: ${what}: ${got}, wanted ${wanted}`)
console.log('docs/benchmarks.md is written')
process.exitCode = missed.length > 0 ? 1 : 0
