import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const FOLDER = import.meta.dirname
const LOCKFILE = join(FOLDER, 'package-lock.json')
const STAMP = join(FOLDER, 'node_modules', '.balise-installed')
const GUARD = join(FOLDER, '.installing')
const GUARD_DIES_AFTER_MS = 10 * 60_000

/**
 * Installs the servers of the tests when they are missing, or when the lockfile has changed since. Two tests
 * that ask at once install once: the second waits.
 */
export async function installPeers(): Promise<void> {
  if (await isInstalled()) return
  for (;;) {
    const guard = await open(GUARD, 'wx').catch(unlessExists)
    if (guard) {
      await guard.close()
      break
    }
    await dropDeadGuard()
    await sleep(500)
    if (await isInstalled()) return
  }
  try {
    if (!(await isInstalled())) await install()
  } finally {
    await rm(GUARD, { force: true })
  }
}

async function install(): Promise<void> {
  process.stderr.write('Installing the servers of the tests into peers/node_modules (about 30 s)…\n')
  // No package here needs its install script: better-sqlite3 carries its binaries from version 13 on.
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: withoutNpmSettings(process.env),
  })
  const [code] = (await once(npm, 'close')) as [number | null]
  if (code !== 0) throw new Error(`npm ci in peers/ failed with ${String(code)}: see its message above`)
  await mkdir(join(FOLDER, 'node_modules'), { recursive: true })
  await writeFile(STAMP, await lockDigest())
}

async function isInstalled(): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => null)
  return stamp === (await lockDigest())
}

const lockDigest = async () =>
  createHash('sha256')
    .update(await readFile(LOCKFILE))
    .digest('hex')

/** Under `npm test -w server`, npm tells its children which workspace and prefix to work in: not here. */
function withoutNpmSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^npm_(config_(local_)?prefix|config_workspace|package_|lifecycle_)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)))
}

async function dropDeadGuard(): Promise<void> {
  const age = await stat(GUARD).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  if (age > GUARD_DIES_AFTER_MS) await rm(GUARD, { force: true })
}

function unlessExists(error: NodeJS.ErrnoException): null {
  if (error.code === 'EEXIST') return null
  throw error
}

if (import.meta.main) await installPeers()
