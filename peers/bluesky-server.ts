import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// A real Bluesky server (PDS) with its directory of identities (PLC), alone on 127.0.0.1. Prints one JSON line,
// then lives until its standard input closes: a killed test leaves nothing behind.

type Pds = { start(): Promise<unknown>; destroy(): Promise<void> }
type PdsModule = { PDS: { fromEnv(env: Record<string, unknown>): Promise<Pds> } }
type PlcModule = {
  Database: { mock(): unknown }
  PlcServer: {
    create(options: { db: unknown; port: number }): { start(): Promise<unknown>; destroy(): Promise<void> }
  }
}

// Named in variables: the types of the product are checked where these packages are not installed.
const [PDS_PACKAGE, PLC_PACKAGE]: string[] = ['@atproto/pds', '@did-plc/server']

listenOnLoopbackOnly()
process.env.LOG_ENABLED = 'false'

const { PDS } = (await import(PDS_PACKAGE!)) as PdsModule
const { Database, PlcServer } = (await import(PLC_PACKAGE!)) as PlcModule

const plcPort = await freePort()
const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
await plc.start()

const port = await freePort()
const directory = await mkdtemp(join(tmpdir(), 'balise-pds-'))
const pds = await PDS.fromEnv({
  devMode: true,
  port,
  dataDirectory: directory,
  blobstoreDiskLocation: join(directory, 'blobs'),
  didPlcUrl: `http://localhost:${plcPort}`,
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  jwtSecret: randomBytes(16).toString('hex'),
  adminPassword: randomBytes(16).toString('hex'),
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
})
await pds.start()
process.stdout.write(`${JSON.stringify({ url: `http://localhost:${port}` })}\n`)

process.stdin.resume()
process.stdin.once('end', async () => {
  await pds.destroy()
  await plc.destroy()
  await rm(directory, { recursive: true, force: true })
  process.exit(0)
})

/** Both servers listen on every interface and offer no setting for it. */
function listenOnLoopbackOnly(): void {
  const listen = Server.prototype.listen
  Server.prototype.listen = function (this: Server, ...asked: unknown[]) {
    const [first, ...others] = asked
    const done = others.find((argument) => typeof argument === 'function')
    const options = typeof first === 'object' ? { ...first } : { port: Number(first) }
    return listen.call(this, { ...options, host: '127.0.0.1' }, done as (() => void) | undefined)
  } as typeof listen
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
