import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'

const ROOT = join(import.meta.dirname, '../..')
const MADE = join(ROOT, '.test')
/** Beside the data, for the passwords: a first start says them once. */
const SAID = 'said-at-first.txt'
const START_SECONDS = 180 // with the build of the pages, on a slow machine

export type Served = Awaited<ReturnType<typeof serveBalise>>
export type Account = { email: string; password: string }

/** The product as `npm start` runs it, on a folder of data of its own, with its demonstration organisation. */
export async function serveBalise() {
  const demonstration = await findDemonstration()
  const accounts = new Map(
    [...readFileSync(join(demonstration, SAID), 'utf8').matchAll(/^ {2}(\S+@\S+) +(\S+)/gm)].map(
      ([, email, password]) => [email!.split('@')[0]!, { email: email!, password: password! }],
    ),
  )
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-e2e-'))
  // Node's own copy leaves out whom a file belongs to: as root, the database runs as someone else.
  execFileSync('cp', ['-a', `${demonstration}/.`, dataDir])
  const { server, env, origin, said } = await start(dataDir)

  return {
    origin,
    dataDir,
    /** Everything the server has written to its terminal. */
    said,
    account(firstName: string): Account {
      const account = accounts.get(firstName)
      if (!account) throw new Error(`no account was announced for ${firstName} in:\n${said()}`)
      return account
    },
    /** Runs an operator's command beside the server. */
    async admin(...words: string[]): Promise<{ code: number; output: string }> {
      const child = spawn(process.execPath, ['server/src/admin.ts', ...words], {
        cwd: ROOT,
        env: { ...env, LC_ALL: undefined, LC_MESSAGES: 'fr_BE.UTF-8' },
      })
      let output = ''
      child.stdout.on('data', (chunk) => (output += chunk))
      child.stderr.on('data', (chunk) => (output += chunk))
      const [code] = (await once(child, 'close')) as [number]
      return { code, output }
    },
    async stop() {
      await end(server)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A folder of data as the first start leaves it, and what it said: made once for the journeys of the same sources. */
async function findDemonstration(): Promise<string> {
  const made = join(MADE, `demonstration-${digestOfSources()}`)
  if (existsSync(made)) return made
  mkdirSync(MADE, { recursive: true })
  for (const old of globSync('demonstration-*', { cwd: MADE }))
    rmSync(join(MADE, old), { recursive: true, force: true })
  const making = mkdtempSync(join(MADE, 'making-'))
  const { server, said } = await start(making)
  await end(server)
  writeFileSync(join(making, SAID), said())
  // Of two journeys that began together, the first to end it has made it.
  if (existsSync(made)) rmSync(making, { recursive: true })
  else renameSync(making, made)
  return made
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const path of globSync('{rules,charter,server}/{src,templates}/**/*', { cwd: ROOT }).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function start(dataDir: string) {
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', ORIGIN: '' }
  const server = spawn(process.execPath, ['server/src/start.js'], { cwd: ROOT, env })
  let said = ''
  server.stdout.on('data', (chunk) => (said += chunk))
  server.stderr.on('data', (chunk) => {
    said += chunk
    process.stderr.write(chunk) // beside the journey that failed, for whoever asks why
  })
  const origin = `http://127.0.0.1:${port}`
  const isReady = () => said.includes(`Balise  ${origin}`)
  await until(isReady, server, () => said)
  return { server, env, origin, said: () => said }
}

async function end(server: ChildProcess) {
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  await gone
}

async function until(done: () => boolean, server: { exitCode: number | null }, said: () => string) {
  for (let waited = 0; !done(); waited += 50) {
    if (server.exitCode !== null || waited > START_SECONDS * 1000)
      throw new Error(`Balise did not start:\n${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
