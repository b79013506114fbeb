import { join } from 'node:path'
import { root } from './files.ts'
import type { Outcome } from './outcome.ts'
import { runCommand } from './run-command.ts'

/** Runs one tool of `node_modules/.bin` under the Node that runs the tests; it passes when it exits 0. */
export async function runCheck(
  name: string,
  [tool, ...args]: [string, ...string[]],
  place: { cwd?: string; minutes?: number } = {},
): Promise<Outcome> {
  const { code, output, timedOut } = await runCommand(join(root, 'node_modules/.bin', tool), args, place)
  if (code === 0) return { passed: 1, failures: [], skipped: [] }
  const why = timedOut ? 'did not end in time' : `exit code ${code}`
  return { passed: 0, failures: [{ name, detail: `${output.trim()}\n${why}` }], skipped: [] }
}
