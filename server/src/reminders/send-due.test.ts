import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { charterWith } from '../../test/given-posts.ts'
import { givenCharter, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { acknowledgeVersion, getCharterInForce } from '../charter/index.ts'
import type { Actor, Member } from '../ctx.ts'
import { declineVersion } from '../signing/index.ts'
import { listReminders, remindNow, sendDue } from './index.ts'

const app = await testApp()
const RULES = [
  'id: signed\nkind: acknowledgement\neffect: block',
  'id: trained\nkind: training\neffect: review',
]
let serial = 0

/** Under a charter that asks for a signature and a training, in force since this morning. */
async function givenTeam() {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const { organisationId, administrator, system } = await givenOrganisation(app, { charter: false })
  await givenCharter(app, organisationId, { source: charterWith(RULES) })
  const versionId = (await getCharterInForce(app.as(system))).id
  const digest = (await getCharterInForce(app.as(system))).digest
  await acknowledgeVersion(app.as(administrator), { versionId, digest })
  const email = `sofia${++serial}@lestilleuls.example`
  const sofia = await givenMember(app, organisationId, {
    name: 'Sofia Petit',
    email,
    signed: false,
    accessSince: '2026-03-12',
  })
  return { administrator, system, sofia, email, versionId, digest }
}
const mailsTo = async (email: string) => {
  await app.runJobs()
  return app.mails.filter(({ to }) => to === email)
}
async function runOn(system: Actor, ...days: string[]) {
  for (const day of days) {
    app.clock.set(`${day}T10:15:00+02:00`)
    await sendDue(app.as(system))
  }
}

test('what is asked from someone comes in one mail', async () => {
  const { system, email } = await givenTeam()
  equal(await sendDue(app.as(system)), 1)
  const mails = await mailsTo(email)
  equal(mails.length, 1)
  match(mails[0]!.text, /signature[\s\S]*formation à la charte est à suivre avant le 12 septembre 2026/)
})

test('nothing leaves on a Saturday, and all of it on Monday', async () => {
  const { system } = await givenTeam()
  app.clock.set('2026-03-14T10:15:00+01:00')
  equal(await sendDue(app.as(system)), 0)
  app.clock.set('2026-03-16T10:15:00+01:00')
  equal(await sendDue(app.as(system)), 1)
  equal(await sendDue(app.as(system)), 0, 'once')
})

test('a signature is asked once and recalled three times, then never again', async () => {
  const { system, sofia, versionId, administrator } = await givenTeam()
  await sendDue(app.as(system))
  await runOn(system, '2026-03-17', '2026-03-24', '2026-04-02', '2026-04-20', '2026-05-20')
  const told = (await listReminders(app.as(administrator), 'signature', versionId)).get(sofia.personId)
  deepEqual(
    told?.map(({ number }) => number),
    [0, 1, 2, 3],
  )
})

test('whoever signed or declined is told nothing more', async () => {
  const { system, sofia, versionId, digest, administrator } = await givenTeam()
  await sendDue(app.as(system))
  await declineVersion(app.as(sofia), { versionId, digest, reason: 'Je ne comprends pas.' })
  await runOn(system, '2026-03-17', '2026-03-24')
  const told = (await listReminders(app.as(administrator), 'signature', versionId)).get(sofia.personId)
  equal(told?.length, 1)
})

test('an administrator recalls without waiting, once a day, and the mail waits for a working hour', async () => {
  const { sofia, versionId, administrator, email } = await givenTeam()
  const now = { subject: 'signature', subjectId: versionId, personId: sofia.personId } as const
  app.clock.set('2026-03-14T22:00:00+01:00')
  deepEqual(await remindNow(app.as(administrator), now), {
    people: 1,
    leavesAt: '2026-03-16T07:00:00.000Z',
  })
  equal((await mailsTo(email)).length, 1)
  await refuses(remindNow(app.as(administrator), now), 'reminded-today')
  for (const day of ['16', '17', '18']) {
    app.clock.set(`2026-03-${day}T10:00:00+01:00`)
    await remindNow(app.as(administrator), now)
  }
  app.clock.set('2026-03-19T10:00:00+01:00')
  await refuses(remindNow(app.as(administrator), now), 'reminders-spent')
  await refuses(remindNow(app.as(sofia as Member), now), 'not-allowed')
})
