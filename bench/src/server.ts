import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const START_SECONDS = 180 // with pages to build

export type Server = {
  origin: string
  pid: number
  /** From the command to the first page served. */
  seconds: number
  /** What it printed: the demonstration accounts, at the first start. */
  output: string
  stop(): Promise<void>
}

export async function startServer(dataDir: string): Promise<Server> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', ORIGIN: origin }
  const started = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', 'server/src/start.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))

  const ended = once(child, 'exit')
  while (!output.includes(origin)) {
    if (child.exitCode !== null || performance.now() - started > START_SECONDS * 1000)
      throw new Error(`the server did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await (await fetch(`${origin}/sign-in`)).text()
  return {
    origin,
    pid: child.pid ?? NaN,
    seconds: (performance.now() - started) / 1000,
    output,
    async stop() {
      if (child.exitCode === null) child.kill('SIGINT')
      await ended
    },
  }
}

/** Signs in as the first demonstration account; returns the cookies. */
export async function signIn({ origin, output }: Server): Promise<string> {
  const [, email = '', password = ''] = /(\S+@lestilleuls\.example) +(\S+)/.exec(output) ?? []
  const response = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { origin, accept: 'text/html' },
    body: new URLSearchParams({ email, password, then: '/' }),
    redirect: 'manual',
  })
  if (response.status !== 303) throw new Error(`sign-in answered ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
