import { lookup as systemLookup } from 'node:dns/promises'
import { BlockList } from 'node:net'
import { NetworkFailure } from './failure.ts'

export type HttpRequest = {
  /** Who asks: the id of the connector, named in a failure. */
  network: string
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  token?: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is, with `type` as its content type. */
  bytes?: Uint8Array
  type?: string
  /**
   * True when a lost answer leaves a doubt about what the network shows. A lost answer is then
   * `unknown-outcome`; otherwise it is `unavailable`, and asking again is harmless.
   */
  changesWhatIsPublic?: boolean
}

/** `json` is undefined when the answer is not JSON. Header names are in lower case. */
export type HttpAnswer = { status: number; headers: Record<string, string>; text: string; json: unknown }

/** The one way out. Any status is an answer: only the connector knows what it means. */
export type Http = (url: string, request: HttpRequest) => Promise<HttpAnswer>

type Lookup = (host: string) => Promise<{ address: string; family: number }[]>

type HttpParts = {
  fetch: typeof fetch
  lookup: Lookup
  timeoutMs: number
  /** Bytes of an answer read before it is refused. */
  maxAnswerBytes: number
}

const MAX_REDIRECTS = 3

/**
 * Makes the one door to the networks: 20 seconds for a whole exchange, 2 MiB for an answer, no retry.
 *
 * A redirection is followed only when it reads, never with the token to another origin, and never to another
 * origin on a private address: a server must not be able to make us knock at our own doors.
 */
export function createHttp(held: Partial<HttpParts> = {}): Http {
  const parts: HttpParts = {
    fetch: globalThis.fetch,
    lookup: (host) => systemLookup(host, { all: true }),
    timeoutMs: 20_000,
    maxAnswerBytes: 2 * 1024 * 1024,
    ...held,
  }
  return async (url, request) => {
    const signal = AbortSignal.timeout(parts.timeoutMs)
    let target = new URL(url)
    for (let hop = 0; ; hop++) {
      const response = await exchange(parts, target, request, signal, new URL(url).origin)
      const next = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || !next)
        return read(parts, response, request, target)
      await response.body?.cancel()
      if ((request.method ?? 'GET') !== 'GET' || hop === MAX_REDIRECTS)
        throw failure(request, 'refused', `${response.status} redirects to ${next}`)
      target = await acceptRedirect(parts, target, next, request)
    }
  }
}

async function exchange(
  { fetch }: HttpParts,
  target: URL,
  request: HttpRequest,
  signal: AbortSignal,
  firstOrigin: string,
) {
  const { method = 'GET', token, json, bytes, type } = request
  const atHome = target.origin === firstOrigin
  const headers: Record<string, string> = { accept: 'application/json', ...(atHome ? request.headers : {}) }
  if (token && atHome) headers.authorization = `Bearer ${token}`
  if (json !== undefined) headers['content-type'] = 'application/json'
  if (bytes) headers['content-type'] = type ?? 'application/octet-stream'
  const body = json === undefined ? (bytes as Uint8Array<ArrayBuffer> | undefined) : JSON.stringify(json)
  try {
    return await fetch(target, { method, headers, body, signal, redirect: 'manual' })
  } catch (cause) {
    const never = NEVER_LEFT.has(causeCode(cause))
    const code = request.changesWhatIsPublic && !never ? 'unknown-outcome' : 'unavailable'
    throw failure(request, code, `${target.origin}: ${causeCode(cause)}`, cause)
  }
}

/** The connection was not made: the request cannot have arrived. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

function causeCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node's fetch wraps the socket's error, and several tried addresses in an AggregateError.
  if (error.cause instanceof Error) return causeCode(error.cause)
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name === 'TimeoutError' ? 'timeout' : `${error.name} ${error.message}`
}

async function read(
  parts: HttpParts,
  response: Response,
  request: HttpRequest,
  target: URL,
): Promise<HttpAnswer> {
  const lost = request.changesWhatIsPublic ? 'unknown-outcome' : 'unavailable'
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength
      if (size > parts.maxAnswerBytes)
        throw failure(request, lost, `${target.origin} answers more than ${parts.maxAnswerBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof NetworkFailure) throw cause
    throw failure(request, lost, `${target.origin}: answer cut short: ${causeCode(cause)}`, cause)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, text, json: parseJson(text) }
}

/** Undefined when it is not JSON: gateways answer in HTML, and the status then says enough. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function acceptRedirect(
  parts: HttpParts,
  from: URL,
  location: string,
  request: HttpRequest,
): Promise<URL> {
  const to = new URL(location, from)
  if (to.origin === from.origin) return to
  if (to.protocol !== 'https:')
    throw failure(request, 'refused', `redirects to ${to.origin}, which is not https`)
  const addresses = await parts.lookup(to.hostname.replace(/^\[|\]$/g, '')).catch((cause: unknown) => {
    throw failure(request, 'unavailable', `redirects to ${to.origin}, which has no address`, cause)
  })
  for (const { address, family } of addresses)
    if (PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4'))
      throw failure(request, 'refused', `redirects to ${to.origin}, a private address`)
  return to
}

// RFC 6890 and its registries: what is not the public internet.
const PRIVATE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6')

function failure(
  request: HttpRequest,
  code: 'refused' | 'unavailable' | 'unknown-outcome',
  detail: string,
  cause?: unknown,
) {
  return new NetworkFailure(code, { network: request.network, detail, cause })
}
