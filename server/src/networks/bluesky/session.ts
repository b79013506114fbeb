import { NetworkFailure } from '../failure.ts'
import type { HttpAnswer } from '../http.ts'
import type { Account, Deps } from '../network.ts'
import { accepted, errorName, fieldsOf, textField, xrpc } from './xrpc.ts'
import type { XrpcRequest } from './xrpc.ts'

/** What signing in gives, kept in the channel. The two tokens are secrets. */
export type Session = { did: string; handle: string; accessJwt: string; refreshJwt: string }

export type Signed = {
  session: Session
  /** Asks as the account. A token refused as too old is renewed: nothing was done under it. */
  call(nsid: string, request: XrpcRequest): Promise<HttpAnswer>
}

const DEFAULT_SERVICE = 'https://bsky.social'
const RENEW_BEFORE_MS = 60_000

// Too old, or signed with a key the server has changed since: either way it did nothing.
const RENEWABLE = new Set(['ExpiredToken', 'InvalidToken'])

/** @throws {NetworkFailure} `credentials` for an address that would carry the password in clear */
export function serviceOf({ service }: Account): string {
  const url = URL.parse(service ?? DEFAULT_SERVICE)
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
  if (url?.protocol === 'https:' || (isLocal && url?.protocol === 'http:')) return url.origin
  throw new NetworkFailure('credentials', {
    network: 'bluesky',
    detail: `${service} is not an https address`,
  })
}

/**
 * Uses the kept session, renewed when its hour has come, and signs in with the app password only when there is none
 * or when it can no longer be renewed: servers allow few sign-ins (300 a day on bsky.social).
 */
export async function openSession(account: Account, deps: Deps): Promise<Signed> {
  let session = kept(account.session)
  if (!session) session = await signIn(account, deps)
  else if (expiresAt(session.accessJwt) - RENEW_BEFORE_MS < deps.now().getTime())
    session = await renew(account, session, deps)

  const signed: Signed = {
    session,
    async call(nsid, request) {
      const ask = () =>
        xrpc(deps.http, serviceOf(account), nsid, { ...request, token: signed.session.accessJwt })
      const answer = await ask()
      if (!RENEWABLE.has(errorName(answer))) return answer
      signed.session = await renew(account, signed.session, deps)
      return ask()
    },
  }
  return signed
}

/** Signs in with the app password, and keeps what it gives. The account's own password is refused. */
export async function signIn(account: Account, deps: Deps): Promise<Session> {
  const password = account.secret.appPassword
  if (!password)
    throw new NetworkFailure('credentials', { network: 'bluesky', detail: 'no app password is kept' })
  const json = { identifier: account.handle.replace(/^@/, '').trim(), password }
  const answer = await xrpc(deps.http, serviceOf(account), 'com.atproto.server.createSession', { json })
  const session = sessionIn(accepted(answer))
  // The scope of the account's own password: it could change the account itself, and Balise must not hold it.
  if (claims(session.accessJwt).scope === 'com.atproto.access')
    throw new NetworkFailure('credentials', {
      network: 'bluesky',
      detail: 'this is the password of the account itself: make an app password in the settings of Bluesky',
    })
  await deps.saveSession?.(account.id, session)
  return session
}

async function renew(account: Account, old: Session, deps: Deps): Promise<Session> {
  const request = { token: old.refreshJwt }
  const answer = await xrpc(deps.http, serviceOf(account), 'com.atproto.server.refreshSession', request)
  const spent = ['ExpiredToken', 'InvalidToken', 'AuthenticationRequired', 'HTTP 401'].includes(
    errorName(answer),
  )
  if (spent) return signIn(account, deps)
  const session = sessionIn(accepted(answer))
  await deps.saveSession?.(account.id, session)
  return session
}

const sessionIn = (fields: Record<string, unknown>): Session => ({
  did: textField(fields, 'did'),
  handle: textField(fields, 'handle'),
  accessJwt: textField(fields, 'accessJwt'),
  refreshJwt: textField(fields, 'refreshJwt'),
})

function kept(session: Account['session']): Session | null {
  const { did, handle, accessJwt, refreshJwt } = session ?? {}
  return did && handle && accessJwt && refreshJwt ? { did, handle, accessJwt, refreshJwt } : null
}

/** Milliseconds since 1970. A token that says nothing of its end is tried: the server will say. */
function expiresAt(jwt: string): number {
  const { exp } = claims(jwt)
  return typeof exp === 'number' ? exp * 1000 : Infinity
}

/** Read without checking the signature: only the server that made it can, and it does at each call. */
function claims(jwt: string): Record<string, unknown> {
  const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')
  try {
    return fieldsOf(JSON.parse(payload))
  } catch {
    return {} // a server may use tokens that say nothing
  }
}
