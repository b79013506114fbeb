import { NetworkFailure } from '../failure.ts'
import type { FailureCode } from '../failure.ts'
import type { Http, HttpAnswer, HttpRequest } from '../http.ts'

export type XrpcRequest = Omit<HttpRequest, 'network' | 'method'> & { query?: Record<string, string> }

/** One call to a Bluesky server. A query without a body reads, anything else is a procedure. */
export function xrpc(http: Http, service: string, nsid: string, request: XrpcRequest): Promise<HttpAnswer> {
  const { query, ...rest } = request
  const url = new URL(`/xrpc/${nsid}`, service)
  if (query) url.search = new URLSearchParams(query).toString()
  return http(url.href, { network: 'bluesky', method: query ? 'GET' : 'POST', ...rest })
}

/** The name the server gives to its refusal, such as `InvalidSwap`; an empty string when it accepted. */
export function errorName({ status, json }: HttpAnswer): string {
  if (status >= 200 && status <= 299) return ''
  const name = fieldsOf(json).error
  return typeof name === 'string' ? name : `HTTP ${status}`
}

/** The answer's fields when the server accepted. @throws {NetworkFailure} what it refused, in our words */
export function accepted(
  answer: HttpAnswer,
  { changesWhatIsPublic }: XrpcRequest = {},
): Record<string, unknown> {
  if (errorName(answer) !== '') throw failureOf(answer, changesWhatIsPublic)
  if (typeof answer.json === 'object' && answer.json !== null) return fieldsOf(answer.json)
  // deleteRecord of older servers answers an empty body.
  if (answer.text === '') return {}
  const detail = `answers ${answer.status} with something that is not JSON: ${answer.text.slice(0, 200)}`
  throw new NetworkFailure(changesWhatIsPublic ? 'unknown-outcome' : 'unavailable', {
    network: 'bluesky',
    detail,
  })
}

/** Names used by the PDS and by the lexicons; the status decides for any other. */
const CODES: Record<string, FailureCode> = {
  AuthenticationRequired: 'credentials',
  AuthMissing: 'credentials',
  AuthFactorTokenRequired: 'credentials',
  InvalidToken: 'credentials',
  ExpiredToken: 'credentials',
  AccountTakedown: 'credentials',
  AccountDeactivated: 'credentials',
  RateLimitExceeded: 'rate-limited',
  RecordNotFound: 'not-found',
  RepoNotFound: 'not-found',
  HandleNotFound: 'not-found',
  NotFound: 'not-found',
  BlobTooLarge: 'too-large',
  PayloadTooLarge: 'too-large',
  InvalidSwap: 'duplicate',
}

function failureOf(answer: HttpAnswer, changesWhatIsPublic = false): NetworkFailure {
  const detail = `${answer.status} ${answer.text.slice(0, 2000)}`
  const code = CODES[errorName(answer)] ?? codeOfStatus(answer.status, changesWhatIsPublic)
  return new NetworkFailure(code, { network: 'bluesky', detail, retryAfter: retryAfter(answer) })
}

function codeOfStatus(status: number, changesWhatIsPublic: boolean): FailureCode {
  if (status === 401) return 'credentials'
  if (status === 413) return 'too-large'
  if (status === 429) return 'rate-limited'
  // RFC 9110, 15.6.4: 503 says that the request was not handled. Other 5xx may come after the deed.
  if (status === 503) return 'unavailable'
  if (status >= 500) return changesWhatIsPublic ? 'unknown-outcome' : 'unavailable'
  return 'refused'
}

/** `ratelimit-reset` counts seconds since 1970: https://docs.bsky.app/docs/advanced-guides/rate-limits */
function retryAfter({ status, headers }: HttpAnswer): Date | undefined {
  const reset = Number(headers['ratelimit-reset'])
  return status === 429 && reset > 0 ? new Date(reset * 1000) : undefined
}

export const fieldsOf = (json: unknown): Record<string, unknown> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}

/** @throws {NetworkFailure} `unavailable` when the server left out what its lexicon requires */
export function textField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  if (typeof value === 'string') return value
  throw new NetworkFailure('unavailable', { network: 'bluesky', detail: `the answer has no ${name}` })
}
