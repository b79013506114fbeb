import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { acceptInvitation, getInvitation, getPerson, invitePerson, listMemberships } from './index.ts'
import type { GivenOrganisation } from '../../test/given.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })
const ours = await givenOrganisation(app, { name: 'Les Tilleuls' })
const password = 'quatre mots que je retiens'

/** The link of the mail is the only place where the token is. */
async function givenInvitation(email: string, { administrator, organisationId }: GivenOrganisation = ours) {
  const personId = await givenPerson(app, organisationId, { name: 'Sofia Petit' })
  await invitePerson(app.as(administrator), { personId, email })
  await app.runJobs()
  const mail = app.mails.findLast(({ to }) => to === email)
  return { personId, mail, token: mail?.text.match(/\/invitation\/(\S+)/)?.[1] ?? '' }
}

test('an invitation is mailed, says who invites, and opens a page with the name it is for', async () => {
  const { mail, token } = await givenInvitation('sofia@lestilleuls.example')
  match(mail?.subject ?? '', /Les Tilleuls/)
  match(mail?.text ?? '', /Nadia Lambert vous invite/)
  match(mail?.text ?? '', /19 mars 2026/)
  deepEqual(await getInvitation(visitor, { token }), {
    organisation: 'Les Tilleuls',
    name: 'Sofia Petit',
    email: 'sofia@lestilleuls.example',
    hasAccount: false,
  })
})

test('whoever accepts an invitation can sign in, and is that person', async () => {
  const { personId, token } = await givenInvitation('anne@lestilleuls.example')
  const accountId = await acceptInvitation(visitor, { token, password })
  await app.signIn.signIn({ email: 'anne@lestilleuls.example', password, ip: '192.0.2.1' })
  const [membership] = await listMemberships(app.as({ kind: 'account', accountId }))
  equal(membership?.personId, personId)
  const person = await getPerson(app.as(ours.administrator), { personId })
  deepEqual([person.hasAccount, person.invited], [true, false])
  const [entry] = await listEntries(app.as(ours.administrator), {
    kind: 'invitation.accepted',
    subjectId: personId,
  })
  equal(entry?.actor.personId, personId)
})

test('an invitation works once', async () => {
  const { token } = await givenInvitation('une-fois@lestilleuls.example')
  await acceptInvitation(visitor, { token, password })
  await refuses(acceptInvitation(visitor, { token, password }), 'invitation-over')
  await refuses(getInvitation(visitor, { token }), 'invitation-over')
})

test('two tabs that accept at once open one account', async () => {
  const { token } = await givenInvitation('deux-onglets@lestilleuls.example')
  const outcomes = await Promise.allSettled([1, 2].map(() => acceptInvitation(visitor, { token, password })))
  deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('an invitation ends after seven days', async (t) => {
  const { token } = await givenInvitation('tard@lestilleuls.example')
  app.clock.advance(7 * 24 * 60)
  t.after(() => app.clock.advance(-7 * 24 * 60))
  await refuses(getInvitation(visitor, { token }), 'invitation-over')
})

test('a second invitation ends the first', async () => {
  const email = 'encore@lestilleuls.example'
  const { personId, token } = await givenInvitation(email)
  await invitePerson(app.as(ours.administrator), { personId, email })
  await refuses(getInvitation(visitor, { token }), 'invitation-over')
})

test('a link that was made up opens nothing', async () => {
  await refuses(getInvitation(visitor, { token: 'made-up' }), 'invitation-over')
  await refuses(acceptInvitation(visitor, { token: '', password }), 'invitation-over')
})

test('an invitation with a short password stays open', async () => {
  const { token } = await givenInvitation('court@lestilleuls.example')
  await refuses(acceptInvitation(visitor, { token, password: 'court' }), 'password-too-short')
  await acceptInvitation(visitor, { token, password })
})

test('someone who already signs in for another organisation joins with the password they have', async () => {
  const email = 'deux-maisons@exemple.be'
  const first = await givenInvitation(email)
  const accountId = await acceptInvitation(visitor, { token: first.token, password })

  const theirs = await givenOrganisation(app, { name: 'Les Ormes' })
  const second = await givenInvitation(email, theirs)
  equal((await getInvitation(visitor, { token: second.token })).hasAccount, true)
  await refuses(
    acceptInvitation(visitor, { token: second.token, password: 'un autre mot de passe' }),
    'sign-in-refused',
  )
  equal(await acceptInvitation(visitor, { token: second.token, password }), accountId)
  equal((await listMemberships(app.as({ kind: 'account', accountId }))).length, 2)
})

test('neither the database nor the queue holds what opens an invitation', async () => {
  const { personId } = await givenInvitation('avant@lestilleuls.example')
  await invitePerson(app.as(ours.administrator), { personId, email: 'garde@lestilleuls.example' })
  const { rows } = await sql<{
    data: string
  }>`select data::text from pgboss.job where name = 'people.send-invitation'`.execute(visitor.db)
  await app.runJobs()
  const token = app.mails.at(-1)?.text.match(/\/invitation\/(\S+)/)?.[1] ?? 'none'
  equal(rows.length > 0, true)
  equal(
    rows.some(({ data }) => data.includes(token)),
    false,
  )
})

test('only an administrator invites, and only people of their organisation', async () => {
  const educator = await givenMember(app, ours.organisationId, { roles: ['educator'] })
  const personId = await givenPerson(app, ours.organisationId)
  await refuses(invitePerson(app.as(educator), { personId, email: 'x@exemple.be' }), 'not-allowed')
  const theirs = await givenOrganisation(app, { charter: false })
  await refuses(invitePerson(app.as(theirs.administrator), { personId, email: 'x@exemple.be' }), 'not-found')
})
