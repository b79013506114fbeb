import { betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../organisation/index.ts'
import { checkPassword, findAccount } from './accounts.ts'
import { countAttempt } from './attempts.ts'
import { PASSWORD_CHARACTERS } from './inputs.ts'
import { resetMail } from './mails.ts'
import { logSession } from './log-session.ts'

const BASE = '/api/auth'
/** What better-auth may answer over HTTP; its other paths (sign-up, profile, deletion…) do not exist here. */
const PATHS = ['/sign-in/email', '/sign-out', '/get-session', '/request-password-reset', '/reset-password']
/** Set by us from the connection: what a browser says in `x-forwarded-for` is not believed. */
const ADDRESS = 'x-balise-address'

const SESSION_DAYS = 14
const RESET_MINUTES = 60
// An office behind one address signs in at nine: the limit by address is wide, the one by account is not.
const PER_ADDRESS = { window: 60, max: 30 }
const RESETS_PER_ADDRESS = { window: 600, max: 10 }

export type Account = { accountId: string; email: string; name: string; operator: boolean }
export type SignIn = ReturnType<typeof createSignIn>

type From = { headers?: Headers; ip?: string; locale?: Locale }

/**
 * Who is who: passwords, sessions in cookies, reset by mail (better-auth). A page's form and a request to
 * `/api/auth` go through the same door, so that the limits on attempts hold for both.
 */
export function createSignIn(ctx: Needs<'db' | 'now' | 'newId' | 'origin' | 'keys' | 'mailer'>) {
  const auth = betterAuth({
    appName: 'Balise',
    baseURL: ctx.origin,
    basePath: BASE,
    secret: ctx.keys.session,
    database: { db: ctx.db, type: 'postgres', schemaName: 'auth' },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // A wrong password is no bug: only those are written down.
    onAPIError: { onError: (error) => void (error instanceof APIError || console.error('sign-in:', error)) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true, // an account comes from an invitation, or from whoever runs the machine
      minPasswordLength: PASSWORD_CHARACTERS.min,
      maxPasswordLength: PASSWORD_CHARACTERS.max,
      resetPasswordTokenExpiresIn: RESET_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }, request) {
        const locale = request?.headers.get('accept-language')?.startsWith('en') ? 'en' : 'fr'
        const mail = { to: user.email, ...resetMail(locale, `${ctx.origin}/reset/${token}`) }
        // Not awaited: the time of an answer must not tell whether an address has an account.
        ctx.mailer
          .send(mail, ctx.now(), ctx.newId())
          .catch((error: Error) => console.error(`sign-in: a reset mail was not sent: ${error.message}`))
      },
    },
    user: { additionalFields: { operator: { type: 'boolean', input: false, defaultValue: false } } },
    session: { expiresIn: SESSION_DAYS * 86_400, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': PER_ADDRESS, '/request-password-reset': RESETS_PER_ADDRESS },
    },
    advanced: {
      cookiePrefix: 'balise',
      useSecureCookies: ctx.origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS] },
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== '/sign-in/email') return
        const seconds = await countAttempt(ctx, String(body?.email))
        if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', {}, { 'x-retry-after': String(seconds) })
      }),
    },
    databaseHooks: { session: { create: { after: ({ userId }) => logSession(ctx, userId) } } },
  })

  /** Answers `/api/auth/*`. `ip` is the address of the connection. */
  async function handler(request: Request, ip?: string): Promise<Response> {
    const path = new URL(request.url).pathname.slice(BASE.length)
    if (!PATHS.includes(path)) return new Response(null, { status: 404 })
    const headers = new Headers(request.headers)
    headers.delete(ADDRESS)
    if (ip) headers.set(ADDRESS, ip)
    return auth.handler(new Request(request, { headers }))
  }

  async function ask(path: string, body: object, { headers, ip, locale }: From): Promise<Response> {
    const sent = new Headers({ 'content-type': 'application/json', origin: ctx.origin })
    for (const name of ['cookie', 'user-agent']) {
      const value = headers?.get(name)
      if (value) sent.set(name, value)
    }
    if (locale) sent.set('accept-language', locale)
    const request = new Request(`${ctx.origin}${BASE}${path}`, {
      method: 'POST',
      headers: sent,
      body: JSON.stringify(body),
    })
    const response = await handler(request, ip)
    if (response.status === 429)
      throw new Refusal('too-many-attempts', { seconds: Number(response.headers.get('x-retry-after')) || 60 })
    if (response.status >= 500) throw new Error(`sign-in: ${path} answered ${response.status}`)
    return response
  }

  return {
    handler,

    /** @throws {Refusal} sign-in-refused · too-many-attempts */
    async signIn({ email, password, ...from }: { email: string; password: string } & From) {
      const response = await ask('/sign-in/email', { email, password }, from)
      if (!response.ok) throw new Refusal('sign-in-refused', {})
      return { setCookies: response.headers.getSetCookie() }
    },

    /** Ends the session these headers carry, here and not only in the browser. */
    async signOut(headers: Headers) {
      const response = await ask('/sign-out', {}, { headers })
      return { setCookies: response.headers.getSetCookie() }
    },

    /** Who these headers are from; null for nobody, for an ended session, for a forged cookie. */
    async accountOf(headers: Headers): Promise<Account | null> {
      if (!headers.has('cookie')) return null
      const found = await auth.api.getSession({ headers })
      if (!found) return null
      const { id, email, name, operator } = found.user
      return { accountId: id, email, name, operator: operator === true }
    },

    /**
     * Mails a link to choose a new password, valid for an hour; says the same when nobody has this address.
     *
     * @throws {Refusal} too-many-attempts
     */
    async requestReset({ email, ...from }: { email: string } & From): Promise<void> {
      await ask('/request-password-reset', { email }, from)
    },

    /** @throws {Refusal} reset-over · password-too-short · password-too-long · too-many-attempts */
    async resetPassword({
      token,
      password,
      ...from
    }: { token: string; password: string } & From): Promise<void> {
      checkPassword(password)
      const response = await ask('/reset-password', { token, newPassword: password }, from)
      if (!response.ok) throw new Refusal('reset-over', {})
    },

    findAccount: (email: string) => findAccount(ctx.db, { email }),
  }
}
