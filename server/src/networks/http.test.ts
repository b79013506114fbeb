import { deepEqual, equal, rejects } from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { createHttp } from './http.ts'

/** A server on 127.0.0.1 for one test. */
async function serve(t: TestContext, answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const request = { network: 'essai' }
const sending = { ...request, method: 'POST', json: {}, changesWhatIsPublic: true } as const
const silent = () => {}

test('any status is an answer, with its words and its JSON', async (t) => {
  const url = await serve(t, (_, response) => response.writeHead(404).end('{"error":"NotFound"}'))
  const { status, json } = await createHttp()(url, request)
  deepEqual([status, json], [404, { error: 'NotFound' }])
})

test('an answer that is not JSON keeps its words', async (t) => {
  const url = await serve(t, (_, response) => response.end('<html>'))
  const { text, json } = await createHttp()(url, request)
  deepEqual([text, json], ['<html>', undefined])
})

test('silence after a publication was asked is an unknown outcome', async (t) => {
  const url = await serve(t, silent)
  await rejects(createHttp({ timeoutMs: 50 })(url, sending), { code: 'unknown-outcome', network: 'essai' })
})

test('silence while reading only says that the network does not answer', async (t) => {
  const url = await serve(t, silent)
  await rejects(createHttp({ timeoutMs: 50 })(url, request), { code: 'unavailable' })
})

test('a connection cut after a publication was asked is an unknown outcome', async (t) => {
  const url = await serve(t, (incoming) => incoming.socket.destroy())
  await rejects(createHttp()(url, sending), { code: 'unknown-outcome' })
})

test('an answer cut in its middle after a publication was asked is an unknown outcome', async (t) => {
  const url = await serve(t, (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"uri":', () => response.destroy())
  })
  await rejects(createHttp()(url, sending), { code: 'unknown-outcome' })
})

test('a connection that was never made leaves no doubt: nothing was sent', async () => {
  await rejects(createHttp()('http://127.0.0.1:49151', sending), { code: 'unavailable' })
})

test('an answer larger than its bound is not read to its end', async (t) => {
  const url = await serve(t, (_, response) => response.end('x'.repeat(5000)))
  await rejects(createHttp({ maxAnswerBytes: 1000 })(url, request), {
    code: 'unavailable',
    detail: /1000 bytes/,
  })
})

test('a redirection inside the same server is followed with the token', async (t) => {
  const tokens: (string | undefined)[] = []
  const url = await serve(t, (incoming, response) => {
    tokens.push(incoming.headers.authorization)
    if (incoming.url === '/b') response.end('{"at":"b"}')
    else response.writeHead(302, { location: '/b' }).end()
  })
  deepEqual((await createHttp()(`${url}/a`, { ...request, token: 'secret' })).json, { at: 'b' })
  deepEqual(tokens, ['Bearer secret', 'Bearer secret'])
})

test('a redirection to a private address of another origin is refused', async () => {
  for (const [address, family] of [
    ['127.0.0.1', 4],
    ['10.1.2.3', 4],
    ['169.254.169.254', 4],
    ['::1', 6],
    ['fd00::1', 6],
    ['::ffff:192.168.1.1', 6],
  ] as const) {
    const http = createHttp({
      fetch: async () =>
        new Response(null, { status: 302, headers: { location: 'https://inside.example/' } }),
      lookup: async () => [{ address, family }],
    })
    await rejects(
      http('https://pds.example/x', request),
      { code: 'refused', detail: /private address/ },
      address,
    )
  }
})

test('a redirection to another public origin never carries the token', async () => {
  const seen: (string | null)[] = []
  const http = createHttp({
    fetch: async (url, init) => {
      seen.push(new Headers(init?.headers).get('authorization'))
      if (String(url).includes('elsewhere')) return new Response('{}')
      return new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } })
    },
    lookup: async () => [{ address: '93.184.216.34', family: 4 }],
  })
  equal((await http('https://pds.example/x', { ...request, token: 'secret' })).status, 200)
  deepEqual(seen, ['Bearer secret', null])
})

test('a publication is never sent on to where a redirection points', async (t) => {
  let asked = 0
  const url = await serve(t, (_, response) => {
    asked++
    response.writeHead(307, { location: '/other' }).end()
  })
  await rejects(createHttp()(url, sending), { code: 'refused' })
  equal(asked, 1)
})

test('a server that redirects in circles is left', async (t) => {
  const url = await serve(t, (_, response) => response.writeHead(302, { location: '/' }).end())
  await rejects(createHttp()(url, request), { code: 'refused' })
})
