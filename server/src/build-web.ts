import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const STAMP = join(ROOT, 'web/build/.made-from')
const MOST_OUTPUT = 16_000_000
const SOURCES = [
  '{web,rules,charter,server}/src/**/*',
  'web/*.{ts,js,json}',
  'web/static/**/*',
  'package-lock.json',
]

/** Builds the pages when they are not built yet, or not from these sources. */
export async function buildWebIfNeeded() {
  const digest = digestOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return
  console.log('Préparation des pages, une seule fois… / Building the pages, once…')
  await promisify(execFile)('npm', ['run', 'build', '--workspace', 'web', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: MOST_OUTPUT,
  }).catch(({ stdout, stderr, message }) => {
    throw new Error(`the pages could not be built: ${message}\n${stdout}${stderr}`)
  })
  writeFileSync(STAMP, digest)
}

// Names, sizes and times: reading every file would cost more than it saves at each start.
function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
