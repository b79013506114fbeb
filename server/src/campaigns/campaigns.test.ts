import { deepEqual, equal, match } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenPerson, givenUnit } from '../../test/given.ts'
import { givenHouse } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { addHolder, endHolder, makeLink } from '../consents/index.ts'
import type { Member } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import { getCampaignLetters, printCampaignLetters } from './campaign-letters.ts'
import { changePerson } from '../people/index.ts'
import { closeCampaign, openCampaign } from './open-campaign.ts'
import { getCampaign, listCampaigns, listEndingSoon } from './queries.ts'
import { sendDue } from './send-due.ts'

const app = await testApp()
let serial = 0

async function aFamily(house: House, { unitId = null as string | null, reached = true } = {}) {
  const n = ++serial
  const email = `parent-${n}@example.org`
  const child = async (name: string) => {
    const personId = await givenPerson(app, house.organisationId, {
      name,
      kind: 'beneficiary',
      minor: true,
      unitId,
    })
    const holderId = await addHolder(app.as(house.bruno), {
      personId,
      name: `Parent ${n}`,
      authority: 'parent',
      ...(reached && { email }),
    })
    return { personId, holderId }
  }
  return { email, children: [await child(`Aline ${n}`), await child(`Basile ${n}`)] }
}
const mailsTo = (email: string) => app.mails.filter(({ to }) => to === email)
const later = async (house: House, at: string) => {
  app.clock.set(at)
  await sendDue(app.as(house.system))
  await app.runJobs()
}
const open = (house: House, change = {}) =>
  openCampaign(app.as(house.bruno), { title: 'Rentrée 2026', ...change })

test('a parent of two gets one mail with a link for each child', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const { email } = await aFamily(house)
  await open(house)
  await app.runJobs()
  const [mail, ...others] = mailsTo(email)
  equal(others.length, 0)
  equal(mail!.text.match(/\/family\//g)!.length, 2)
  match(mail!.text, /d’Aline \d+ et de Basile \d+/)
})

test('one notice and three reminders at most, on working days only, and none to whoever has answered', async () => {
  app.clock.set('2026-03-14T10:15:00+01:00') // a Saturday
  const house = await givenHouse(app)
  const { email } = await aFamily(house)
  const answering = await aFamily(house)
  const campaignId = await open(house)
  await app.runJobs()
  deepEqual(mailsTo(email), [])
  const token = /\/family\/(\S+)/
  await later(house, '2026-03-16T10:15:00+01:00')
  equal(mailsTo(email).length, 1)
  const links = [...mailsTo(answering.email)[0]!.text.matchAll(/\/family\/(\S+)/g)]
  for (const [, found] of links) await givenAnswers(app, { token: found! }, 'no')
  await later(house, '2026-03-18T10:15:00+01:00')
  equal(mailsTo(email).length, 1)
  for (const day of ['2026-03-23', '2026-03-30', '2026-04-14', '2026-05-04', '2026-06-04'])
    await later(house, `${day}T10:15:00+02:00`)
  equal(mailsTo(email).length, 4)
  equal(mailsTo(answering.email).length, 1)
  match(mailsTo(email).at(-1)!.text, token)
  const view = await getCampaign(app.as(house.bruno), { campaignId })
  deepEqual([view.asked, view.answered], [4, 2])
  equal(view.holders[0]!.told, 4)
})

test('a campaign asks a unit or everyone, and says for whom nobody answers', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const unitId = await givenUnit(app, house.organisationId)
  await aFamily(house)
  await aFamily(house, { unitId })
  await givenPerson(app, house.organisationId, { name: 'Zoé', kind: 'beneficiary', minor: true, unitId })
  const view = await getCampaign(app.as(house.bruno), { campaignId: await open(house, { unitId }) })
  equal(view.asked, 2)
  deepEqual(
    view.without.map(({ name }) => name),
    ['Zoé'],
  )
  equal((await getCampaign(app.as(house.bruno), { campaignId: await open(house) })).asked, 4)
})

test('nobody is reminded about someone who left, nor waits for those who answer no more', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const gone = await aFamily(house)
  const other = await aFamily(house)
  const campaignId = await open(house)
  await app.runJobs()
  for (const { personId } of gone.children)
    await changePerson(app.as(house.administrator), {
      personId,
      name: 'Parti',
      kind: 'beneficiary',
      minor: true,
      left: true,
    })
  await endHolder(app.as(house.bruno), { holderId: other.children[0]!.holderId })
  await later(house, '2026-03-23T10:15:00+01:00')
  equal(mailsTo(gone.email).length, 1)
  equal(
    mailsTo(other.email)
      .at(-1)!
      .text.match(/\/family\//g)!.length,
    1,
  )
  const view = await getCampaign(app.as(house.bruno), { campaignId })
  deepEqual([view.asked, view.holders.length], [1, 1])
})

test('a closed campaign tells nobody', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const { email } = await aFamily(house)
  const campaignId = await open(house)
  await app.runJobs()
  await closeCampaign(app.as(house.bruno), { campaignId })
  await later(house, '2026-03-23T10:15:00+01:00')
  equal(mailsTo(email).length, 1)
  equal((await listCampaigns(app.as(house.bruno)))[0]!.closedAt !== null, true)
})

test('those whose answers end soon are listed in time to ask again', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const personId = await givenPerson(app, house.organisationId, {
    name: 'Lucas',
    kind: 'beneficiary',
    minor: true,
  })
  await givenAnswers(app, await givenHolder(app, house, { personId }), 'yes')
  deepEqual(await listEndingSoon(app.as(house.bruno)), [])
  app.clock.set('2026-07-10T10:15:00+02:00')
  const [ending] = await listEndingSoon(app.as(house.bruno))
  deepEqual([ending!.person.name, ending!.endsOn], ['Lucas', '2026-08-31'])
})

test('those whose answers end soon are asked again, alone, and the mail says why', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  await refuses(open(house, { concerns: 'ending' }), 'nobody-to-ask')
  const asked = await aFamily(house)
  await aFamily(house)
  const { token } = await makeLink(app.as(house.bruno), {
    holderId: asked.children[0]!.holderId,
    sentBy: 'letter',
  })
  await givenAnswers(app, { token }, 'yes')
  app.clock.set('2026-07-10T10:15:00+02:00')
  const campaignId = await open(house, { concerns: 'ending' })
  await app.runJobs()
  equal((await getCampaign(app.as(house.bruno), { campaignId })).asked, 1)
  match(mailsTo(asked.email)[0]!.text, /prennent bientôt fin/)
})

test('a campaign that would ask nobody is refused, and so is whoever records no consent', async () => {
  const house = await givenHouse(app)
  await refuses(open(house), 'nobody-to-ask')
  await refuses(openCampaign(app.as(house.sofia), { title: 'Rentrée' }), 'not-allowed')
})

test('a campaign prints one letter for each holder it cannot mail, and counts it as a telling', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  await aFamily(house)
  const paper = await aFamily(house, { reached: false })
  const campaignId = await open(house)
  const letters = () => getCampaignLetters(app.as(house.bruno), { campaignId })
  const print = (again: boolean) =>
    printCampaignLetters(app.as(house.bruno), { campaignId, printId: randomUUID(), again })
  const counts = async () => Object.values(await letters()).map(({ length }) => length)
  deepEqual(await counts(), [2, 0])
  await print(false)
  deepEqual(await counts(), [0, 2])
  await refuses(print(false), 'nobody-to-write-to')
  const told = async () =>
    (await getCampaign(app.as(house.bruno), { campaignId })).holders
      .filter(({ hasAddress }) => !hasAddress)
      .map(({ told }) => told)
  deepEqual(await told(), [1, 1])
  for (let reminder = 0; reminder < 3; reminder++) await print(true)
  deepEqual(await told(), [4, 4])
  await refuses(print(true), 'nobody-to-write-to')
  const entries = await listEntries(app.as(house.administrator), { kind: 'campaign.told' })
  deepEqual(entries[0]!.data, { holder: paper.children[1]!.holderId, number: 3, by: 'letter' })
})

test('whoever has answered is on no letter, and a closed campaign prints none', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app)
  const { children } = await aFamily(house, { reached: false })
  const { token } = await makeLink(app.as(house.bruno), { holderId: children[0]!.holderId, sentBy: 'letter' })
  const campaignId = await open(house)
  await givenAnswers(app, { token }, 'no')
  const { fresh } = await getCampaignLetters(app.as(house.bruno), { campaignId })
  deepEqual(fresh.length, 1)
  const print = (member: Member) =>
    printCampaignLetters(app.as(member), { campaignId, printId: randomUUID(), again: false })
  await refuses(print(house.sofia), 'not-allowed')
  await closeCampaign(app.as(house.bruno), { campaignId })
  await refuses(print(house.bruno), 'not-found')
})
