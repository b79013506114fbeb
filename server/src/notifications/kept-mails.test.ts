import { deepEqual, equal } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createMailer } from '../parts/mailer.ts'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { openAccount } from '../people/index.ts'
import { getKeptMail, listKeptMails } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'balise-mail-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const mailer = createMailer({ smtpUrl: null, folder, from: 'Balise <balise@exemple.be>' })
const app = await testApp({ mailer })
const { organisationId, system, administrator } = await givenOrganisation(app, { charter: false })

async function givenOperator() {
  const personId = await givenPerson(app, organisationId, { email: 'machine@lestilleuls.example' })
  const password = 'quatre mots que je retiens'
  const accountId = await openAccount(app.as(system), { personId, password, operator: true })
  return app.as({ kind: 'account', accountId })
}

const operator = await givenOperator()

test('whoever runs the installation reads the mails that nobody sends, the newest first', async () => {
  deepEqual(await listKeptMails(operator), [])
  const mail = { to: 'sofia@exemple.be', subject: 'Invitation à l’été', text: 'Bonjour Éléonore' }
  await mailer.send(mail, new Date('2026-03-12T09:00:00Z'), 'm1')
  await mailer.send({ ...mail, subject: 'Plus tard' }, new Date('2026-03-12T10:00:00Z'), 'm2')
  const [newest, oldest] = await listKeptMails(operator)
  deepEqual([newest?.subject, oldest?.subject], ['Plus tard', 'Invitation à l’été'])
  equal((await getKeptMail(operator, { mailId: oldest?.id ?? '' })).text.trim(), 'Bonjour Éléonore')
})

test('an administrator of an organisation does not read the mails of the installation', async () => {
  await refuses(listKeptMails(app.as(administrator)), 'not-allowed')
  await refuses(getKeptMail(app.as(administrator), { mailId: 'm1' }), 'not-allowed')
})

test('an address that climbs out of the folder is not even looked for', async () => {
  const climbing = await getKeptMail(operator, { mailId: '../../keys/vault' }).catch(
    (error: Error) => error.name,
  )
  equal(climbing, 'ZodError')
  await refuses(getKeptMail(operator, { mailId: 'unknown' }), 'not-found')
})
