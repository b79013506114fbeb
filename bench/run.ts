/**
 * `npm run bench`: measures Balise beside others in the same run and writes docs/benchmarks.md.
 *
 * What it is measured beside is not installed with the product: bench/ has a lockfile of its own.
 * Parts can be named (`npm run bench -- check`); those not measured keep their section of the page.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const run = (program: string, args: string[]) => {
  const { status, error } = spawnSync(program, args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(join(here, 'node_modules'))) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
run(process.execPath, ['src/main.ts', ...process.argv.slice(2)])
