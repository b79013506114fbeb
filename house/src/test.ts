/**
 * What `npm test` runs: every part, in order, or only those named (`npm test -- types lint`).
 *
 * Its last line is `N passed, N failed, N skipped`; what was skipped stands above it with its reasons.
 * Exit code: 0 when nothing failed, 1 otherwise, 64 when a part is not known.
 */
import { together, type Outcome } from './outcome.ts'
import { parts, type Part } from './parts.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}`)
  process.exit(64)
}

const outcomes: Outcome[] = []
for (const part of parts)
  if (asked.length === 0 || asked.includes(part.name)) outcomes.push(await runPart(part))
const { passed, failures, skipped } = together(outcomes)

if (skipped.length > 0) console.log('\nSkipped:')
for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`)
if (failures.length > 0) console.log('\nFailed:')
for (const { name } of failures) console.log(`  ${name}`)
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped.length} skipped`)
process.exitCode = failures.length > 0 ? 1 : 0

async function runPart({ name, says, run }: Part): Promise<Outcome> {
  console.log(`${name}: ${says}`)
  const started = performance.now()
  const outcome = await run().catch((error: unknown): Outcome => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { passed: 0, failures: [{ name: `${name} crashed`, detail }], skipped: [] }
  })
  const { passed, failures, skipped } = outcome
  if (passed + failures.length + skipped.length === 0) failures.push({ name, detail: 'nothing ran' })

  for (const { name, detail } of failures) console.log(`\n✖ ${name}\n${detail.replaceAll(/^/gm, '  ')}\n`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`  ${passed} passed, ${failures.length} failed, ${skipped.length} skipped in ${seconds} s`)
  return outcome
}
