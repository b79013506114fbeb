import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'

const ROOT = join(import.meta.dirname, '../..')
const START_SECONDS = 180 // with the build of the pages, on a slow machine

export type Served = Awaited<ReturnType<typeof serveBalise>>
export type Account = { email: string; password: string }

/** The product as `npm start` runs it, on a folder of data of its own, with its demonstration organisation. */
export async function serveBalise() {
  const dataDir = mkdtempSync(join(tmpdir(), 'balise-e2e-'))
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', ORIGIN: '' }
  const server = spawn(process.execPath, ['server/src/start.ts'], { cwd: ROOT, env })
  let said = ''
  server.stdout.on('data', (chunk) => (said += chunk))
  server.stderr.on('data', (chunk) => (said += chunk))
  const origin = `http://127.0.0.1:${port}`
  await until(
    () => said.includes(`Balise  ${origin}`),
    server,
    () => said,
  )

  const accounts = new Map(
    [...said.matchAll(/^ {2}(\S+@\S+) +(\S+)/gm)].map(([, email, password]) => [
      email!.split('@')[0]!,
      { email: email!, password: password! },
    ]),
  )

  return {
    origin,
    dataDir,
    /** Everything the server has written to its terminal. */
    said: () => said,
    account(firstName: string): Account {
      const account = accounts.get(firstName)
      if (!account) throw new Error(`no account was announced for ${firstName} in:\n${said}`)
      return account
    },
    /** Runs an operator's command beside the server. */
    async admin(...words: string[]): Promise<{ code: number; output: string }> {
      const child = spawn(process.execPath, ['server/src/admin.ts', ...words], { cwd: ROOT, env })
      let output = ''
      child.stdout.on('data', (chunk) => (output += chunk))
      child.stderr.on('data', (chunk) => (output += chunk))
      const [code] = (await once(child, 'close')) as [number]
      return { code, output }
    },
    async stop() {
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
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
