import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { openAccount } from './index.ts'

const app = await testApp()
const { signIn } = app
const { organisationId, system, administrator } = await givenOrganisation(app, { charter: false })
const password = 'quatre mots que je retiens'

let serial = 0
async function givenAccount(roles: string[] = []) {
  const email = `personne${++serial}@lestilleuls.example`
  const personId = await givenPerson(app, organisationId, { email, roles })
  const accountId = await openAccount(app.as(system), { personId, password })
  return { email, accountId, personId }
}

/** Refused before anything is hashed, which takes a sixth of a second. */
const tooLong = 'x'.repeat(200)
/** Each test comes from elsewhere, so that one's attempts do not count for another. */
const elsewhere = () => `203.0.113.${++serial}`
const cookiesOf = (setCookies: string[]) =>
  new Headers({ cookie: setCookies.map((one) => one.split(';')[0]).join('; ') })
const lastResetLink = () => app.mails.at(-1)?.text.match(/https?:\/\/\S+\/reset\/(\S+)/)?.[1] ?? ''

test('whoever signs in is known by the cookie they get', async () => {
  const { email, accountId } = await givenAccount()
  const { setCookies } = await signIn.signIn({ email: email.toUpperCase(), password, ip: elsewhere() })
  ok(setCookies.every((cookie) => /HttpOnly/i.test(cookie) && /SameSite=Lax/i.test(cookie)))
  const account = await signIn.accountOf(cookiesOf(setCookies))
  deepEqual(account, { accountId, email, name: account?.name, operator: false })
})

test('a wrong password is refused in the words of an unknown address', async () => {
  const { email } = await givenAccount()
  await refuses(signIn.signIn({ email, password: 'une autre phrase', ip: elsewhere() }), 'sign-in-refused')
  await refuses(
    signIn.signIn({ email: 'personne@nulle-part.example', password, ip: elsewhere() }),
    'sign-in-refused',
  )
})

test('a forged cookie is nobody', async () => {
  equal(await signIn.accountOf(new Headers({ cookie: 'balise.session_token=forged.forged' })), null)
  equal(await signIn.accountOf(new Headers()), null)
})

test('a session that was ended is ended for whoever copied its cookie', async () => {
  const { email } = await givenAccount()
  const { setCookies } = await signIn.signIn({ email, password, ip: elsewhere() })
  await signIn.signOut(cookiesOf(setCookies))
  equal(await signIn.accountOf(cookiesOf(setCookies)), null)
})

test('the eleventh try on one account must wait, from wherever it comes', async () => {
  const { email } = await givenAccount()
  for (let attempt = 1; attempt <= 10; attempt++)
    await refuses(signIn.signIn({ email, password: tooLong, ip: elsewhere() }), 'sign-in-refused')
  await refuses(signIn.signIn({ email, password, ip: elsewhere() }), 'too-many-attempts', { seconds: 600 })
})

test('the thirty-first try from one address must wait, whichever the account', async () => {
  const ip = elsewhere()
  for (let attempt = 1; attempt <= 30; attempt++)
    await refuses(
      signIn.signIn({ email: `inconnu${attempt}@exemple.be`, password: tooLong, ip }),
      'sign-in-refused',
    )
  const { email } = await givenAccount()
  await refuses(signIn.signIn({ email, password, ip }), 'too-many-attempts')
})

test('a forgotten password is replaced by mail, which closes every open session', async () => {
  const { email } = await givenAccount()
  const { setCookies } = await signIn.signIn({ email, password, ip: elsewhere() })
  await signIn.requestReset({ email, ip: elsewhere(), locale: 'fr' })
  equal(app.mails.at(-1)?.to, email)
  match(app.mails.at(-1)?.text ?? '', /nouveau mot de passe/)

  const token = lastResetLink()
  await signIn.resetPassword({ token, password: 'une toute autre phrase', ip: elsewhere() })
  equal(await signIn.accountOf(cookiesOf(setCookies)), null)
  await signIn.signIn({ email, password: 'une toute autre phrase', ip: elsewhere() })
  await refuses(signIn.resetPassword({ token, password, ip: elsewhere() }), 'reset-over')
})

test('a reset asked in English is answered in English', async () => {
  const { email } = await givenAccount()
  await signIn.requestReset({ email, ip: elsewhere(), locale: 'en' })
  match(app.mails.at(-1)?.text ?? '', /new password/)
})

test('nobody learns from a reset whether an address has an account', async () => {
  const before = app.mails.length
  await signIn.requestReset({ email: 'personne@nulle-part.example', ip: elsewhere() })
  equal(app.mails.length, before)
})

test('a password of eleven characters is refused', async () => {
  await refuses(
    signIn.resetPassword({ token: 'any', password: 'onze-signes', ip: elsewhere() }),
    'password-too-short',
    { min: 12 },
  )
})

test('nobody opens an account by themselves', async () => {
  const request = new Request(`${app.as(system).origin}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'moi@exemple.be', password, name: 'Moi' }),
  })
  equal((await signIn.handler(request, elsewhere())).status, 404)
})

test('the sign-in of an administrator is in the log of the organisation', async () => {
  const { email, personId } = await givenAccount(['administrator'])
  const opened = async () => (await listEntries(app.as(administrator), { kind: 'session.opened' })).length
  const before = await opened()
  await signIn.signIn({ email, password, ip: elsewhere() })
  equal(await opened(), before + 1)
  const [entry] = await listEntries(app.as(administrator), { kind: 'session.opened', subjectId: personId })
  notEqual(entry, undefined)
})

test('the sign-in of an educator is not in the log', async () => {
  const { email, personId } = await givenAccount()
  await signIn.signIn({ email, password, ip: elsewhere() })
  const entries = await listEntries(app.as(administrator), { kind: 'session.opened', subjectId: personId })
  equal(entries.length, 0)
})
