import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { installPeers } from './install.ts'

export type TestAccount = {
  did: string
  handle: string
  password: string
  appPassword: string
  accessJwt: string
}

export type TestPds = {
  url: string
  /** Gives an account with an app password, as a person would make one in Bluesky's settings. */
  createAccount(wanted: { handle: string; email: string; password: string }): Promise<TestAccount>
  /** The record as the server keeps it, or null when it is not there. */
  getRecord(did: string, collection: string, rkey: string): Promise<Record<string, unknown> | null>
  listRecords(did: string, collection: string): Promise<{ uri: string; value: Record<string, unknown> }[]>
  /** The bytes of a picture, as anyone can download them. */
  getBlob(did: string, cid: string): Promise<Uint8Array>
  stop(): Promise<void>
}

/** Starts a real PDS on 127.0.0.1, in a process of its own, after installing it when it is missing. */
export async function startPds(): Promise<TestPds> {
  await installPeers()
  const server = spawn(process.execPath, [new URL('bluesky-server.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const url = await firstLine(server)

  const call = async (
    method: 'GET' | 'POST',
    nsid: string,
    input: Record<string, string>,
    token?: string,
  ) => {
    const query = method === 'GET' ? `?${new URLSearchParams(input)}` : ''
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (token) headers.authorization = `Bearer ${token}`
    const body = method === 'POST' ? JSON.stringify(input) : undefined
    const answer = await fetch(`${url}/xrpc/${nsid}${query}`, { method, headers, body })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const expectOk = ({ status, body }: Awaited<ReturnType<typeof call>>) => {
    if (status !== 200) throw new Error(`the test PDS answers ${status}: ${JSON.stringify(body)}`)
    return body
  }

  return {
    url,
    async createAccount(wanted) {
      const account = expectOk(await call('POST', 'com.atproto.server.createAccount', wanted))
      const { did, handle, accessJwt } = account as { did: string; handle: string; accessJwt: string }
      const made = await call('POST', 'com.atproto.server.createAppPassword', { name: 'balise' }, accessJwt)
      const { password: appPassword } = expectOk(made) as { password: string }
      return { did, handle, password: wanted.password, appPassword, accessJwt }
    },
    async getRecord(repo, collection, rkey) {
      const { status, body } = await call('GET', 'com.atproto.repo.getRecord', { repo, collection, rkey })
      return status === 200 ? (body.value as Record<string, unknown>) : null
    },
    async listRecords(repo, collection) {
      const query = { repo, collection, limit: '100' }
      return expectOk(await call('GET', 'com.atproto.repo.listRecords', query)).records as Awaited<
        ReturnType<TestPds['listRecords']>
      >
    },
    async getBlob(did, cid) {
      const answer = await fetch(`${url}/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did, cid })}`)
      if (!answer.ok) throw new Error(`the test PDS has no blob ${cid}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
    async stop() {
      const gone = once(server, 'exit')
      server.stdin.end()
      await gone
    },
  }
}

async function firstLine(server: ReturnType<typeof spawn>): Promise<string> {
  if (!server.stdout) throw new Error('the test PDS has no output')
  const died = once(server, 'exit').then(([code]) => {
    throw new Error(`the test PDS stopped with ${String(code)} before it was ready`)
  })
  const [line] = (await Promise.race([once(createInterface(server.stdout), 'line'), died])) as [string]
  return (JSON.parse(line) as { url: string }).url
}
