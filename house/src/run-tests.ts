import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { listFiles, root } from './files.ts'
import type { Outcome } from './outcome.ts'
import { isWholeFile, type Line } from './reporter.ts'
import { runCommand } from './run-command.ts'

const REPORTS = join(root, '.test')
const ONE_TEST_MINUTES = 5

/**
 * Runs test files with Node's own runner, each in its own process.
 *
 * A file that crashes, a file without a test and a skip without a reason are failures: all three look
 * like success otherwise.
 */
export async function runTests(
  part: string,
  folders: string[],
  {
    minutes,
    atOnce = availableParallelism(),
    except,
  }: { minutes: number; atOnce?: number; /** A folder of those. */ except?: string },
): Promise<Outcome> {
  const all = listFiles(folders.map((folder) => `${folder}/**/*.test.ts`))
  const files = except === undefined ? all : all.filter((file) => !file.startsWith(`${except}/`))
  if (files.length === 0) return failed(part, `no test file in ${folders.join(', ')}`)

  mkdirSync(REPORTS, { recursive: true })
  const lines = join(REPORTS, `${part}.jsonl`)
  const readable = join(REPORTS, `${part}.txt`)
  rmSync(lines, { force: true })
  const ended = await runCommand(
    process.execPath,
    [
      '--test',
      `--test-concurrency=${atOnce}`,
      `--test-timeout=${ONE_TEST_MINUTES * 60_000}`,
      `--test-reporter=${import.meta.resolve('./reporter.ts')}`,
      `--test-reporter-destination=${lines}`,
      '--test-reporter=spec',
      `--test-reporter-destination=${readable}`,
      ...files,
    ],
    { minutes },
  )

  const outcome = count(readLines(lines))
  if (ended.timedOut) outcome.failures.push({ name: part, detail: `not finished after ${minutes} minutes` })
  else if (ended.code !== 0 && outcome.failures.length === 0)
    outcome.failures.push({ name: part, detail: `exit code ${ended.code}\n${ended.output.trim()}` })
  if (outcome.failures.length > 0) console.log(`  everything the tests said: ${relative(root, readable)}`)
  return outcome
}

export function count(lines: Line[]): Outcome {
  const outcome: Outcome = { passed: 0, failures: [], skipped: [] }
  for (const line of lines) {
    const file = relative(root, line.file)
    const name = isWholeFile(line.name, line.file) ? file : `${file} › ${line.name}`
    if (line.type === 'pass' && isWholeFile(line.name, line.file))
      outcome.failures.push({ name, detail: 'this file has no test' })
    else if (line.type === 'pass') outcome.passed += 1
    else if (line.type === 'fail') outcome.failures.push({ name, detail: line.detail })
    else if (line.reason === '') outcome.failures.push({ name, detail: 'skipped without a reason' })
    else outcome.skipped.push({ name, reason: line.reason })
  }
  return outcome
}

const failed = (name: string, detail: string): Outcome => ({
  passed: 0,
  failures: [{ name, detail }],
  skipped: [],
})

const readLines = (path: string): Line[] =>
  readFileSync(path, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
