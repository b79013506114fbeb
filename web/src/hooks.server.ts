import { createApp, type App as Running } from '@balise/server/app'
import { readConfig } from '@balise/server/config'
import { actorFor, createSignIn, type SignIn } from '@balise/server/people'
import { runningApp } from '@balise/server/running'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { isFromElsewhere } from '#lib/from-elsewhere.ts'
import { isLocale, preferredLocale } from '#lib/locale.ts'
import { problems } from '#lib/messages/problems.ts'
import { pathForLog } from '#lib/path-for-log.ts'
import { LOCALE, ORGANISATION, THEME, isTheme } from '#lib/preferences.ts'

let app: Running
let signIn: SignIn

/** In production start.js hands over the app it made; `npm run dev` makes one here. */
export const init: ServerInit = async () => {
  app = runningApp() ?? (await startOne())
  signIn = createSignIn(app.as({ kind: 'visitor' }))
}

async function startOne(): Promise<Running> {
  const config = readConfig({ ...process.env, ORIGIN: process.env.ORIGIN ?? 'http://127.0.0.1:5173' })
  const made = await createApp(config)
  await made.start()
  // Ctrl-C. Vite leaves at once on SIGTERM: the next start then takes over the database that is still running.
  process.once('SIGINT', () => made.stop().finally(() => process.exit(0)))
  return made
}

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request } = event
  const visitor = app.as({ kind: 'visitor' })
  const wanted = cookies.get(LOCALE)
  const theme = cookies.get(THEME)
  locals.locale = isLocale(wanted) ? wanted : preferredLocale(request.headers.get('accept-language'))
  locals.theme = isTheme(theme) ? theme : 'system'
  locals.signIn = signIn
  locals.account = null
  locals.ctx = visitor

  // A family's link is its own proof: nobody who lacks it can forge a form. Its page sends no referrer, so that older
  // phones send no origin with its form either.
  if (!isFamilyPath(event.url) && isFromElsewhere(request, visitor.origin))
    return new Response(problems[locals.locale].elsewhere, { status: 403 })

  locals.account = await signIn.accountOf(request.headers)
  if (locals.account) {
    const asked = app.as({ kind: 'account', accountId: locals.account.accountId })
    const member = await actorFor(asked, { organisationId: cookies.get(ORGANISATION) })
    locals.ctx = member ? app.as(member) : asked
  }

  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%balise.locale%', locals.language ?? locals.locale)
        .replace('%balise.theme%', locals.theme),
    preload: ({ type, path }) => type === 'js' || type === 'css' || /hyperlegible-next-latin-wght/.test(path),
  })
  if (isFamilyPath(event.url)) for (const [name, value] of FAMILY_HEADERS) response.headers.set(name, value)
  for (const [name, value] of SECURITY_HEADERS)
    if (!response.headers.has(name)) response.headers.set(name, value)
  if (visitor.origin.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  return response
}

/** Whatever it answers, a refusal too: nobody on the way keeps it, and nobody it leads to learns the link. */
const FAMILY_HEADERS = [
  ['cache-control', 'no-store'],
  ['referrer-policy', 'no-referrer'],
  ['x-robots-tag', 'noindex, nofollow'],
] as const

const isFamilyPath = ({ pathname }: URL) => pathname.startsWith('/family/')

const SECURITY_HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
] as const

/** Bugs only: a reference for the person, the whole story for whoever hosts. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const t = problems[event.locals.locale ?? 'fr']
  if (kind === 'app') return {}
  if (kind === 'framework') return { message: error.status === 413 ? t.tooLarge : t.notFound }
  const reference = crypto.randomUUID().slice(0, 8)
  console.error(`${reference} ${event.request.method} ${pathForLog(event.url)}`, error)
  return { message: t.bug, reference }
}
