import { deepEqual, equal, match, ok } from 'node:assert/strict'
import test from 'node:test'
import { givenHolder } from '../../test/given-family.ts'
import { givenPerson } from '../../test/given.ts'
import { charterWith, givenApproved, givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { adoptCharter, recordFormality, setReview } from '../adoption/index.ts'
import { setAdministrators } from '../channels/index.ts'
import { getCharterInForce } from '../charter/index.ts'
import { recordConsent } from '../consents/index.ts'
import { listEntries } from '../log/index.ts'
import { changePerson } from '../people/index.ts'
import { schedulePost } from '../posts/index.ts'
import { declineVersion } from '../signing/index.ts'
import { askRemoval, keepShown, listShownToFamily, listTakedowns } from '../takedowns/index.ts'
import { attestDuty, complianceCsv, compliancePdf, getCompliance } from './index.ts'

const app = await testApp()
const DUTIES = ['id: keys\nkind: account-continuity', 'id: signed\nkind: acknowledgement\neffect: block']
const dutyOf = async (house: Awaited<ReturnType<typeof givenHouse>>, rule: string) =>
  (await getCompliance(app.as(house.administrator), { locale: 'fr' })).duties.find(
    (one) => one.rule === rule,
  )!

test('an account that nobody holds is named, with its article, until two people hold it', async () => {
  const house = await givenHouse(app, DUTIES)
  const { lacks, article, quote } = await dutyOf(house, 'keys')
  deepEqual(
    lacks.map(({ who, standing }) => [who?.what, who?.id, who?.name, standing]),
    [['channel', house.channelId, 'Page', 'missing']],
  )
  equal(article.number, '1')
  equal(quote, 'Voici la règle numéro 1.')
  const personIds = [house.sofia.personId, house.bruno.personId]
  await setAdministrators(app.as(house.administrator), { channelId: house.channelId, personIds })
  deepEqual((await dutyOf(house, 'keys')).lacks, [])
})

test('a removal that waits is owed until its day, then late, by the register and nobody’s word', async () => {
  const house = await givenHouse(app, ['id: down\nkind: takedown\ndays: 3'])
  const { personId, mediaId } = await givenPicture(app, house)
  const mother = await givenHolder(app, house, { personId, name: 'Paul Moreau' })
  await givenApproved(app, house, { mediaIds: [mediaId] }).then((postId) =>
    schedulePost(app.as(house.sofia), { postId, publishAt: null }),
  )
  await app.runJobs()
  const link = { token: mother.token, address: null }
  const [shown] = await listShownToFamily(app.as({ kind: 'visitor' }), link)
  await askRemoval(app.as({ kind: 'visitor' }), { ...link, deliveryId: shown!.deliveryId })
  const lacking = async () =>
    (await dutyOf(house, 'down')).lacks.map(({ standing, who, due }) => [standing, who?.name, due])
  deepEqual(await lacking(), [['soon', 'Lucas Moreau, Page', '2026-03-15']])
  app.clock.set('2026-03-16T10:00:00+01:00')
  deepEqual(await lacking(), [['late', 'Lucas Moreau, Page', '2026-03-15']])
  const [takedown] = await listTakedowns(app.as(house.bruno))
  await keepShown(app.as(house.bruno), { takedownId: takedown!.id, outcome: 'Un événement public.' })
  deepEqual(await lacking(), [])
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('the keys of whoever has left no longer count', async () => {
  const house = await givenHouse(app, DUTIES)
  const personIds = [house.sofia.personId, house.bruno.personId]
  await setAdministrators(app.as(house.administrator), { channelId: house.channelId, personIds })
  const ctx = app.as(house.administrator)
  const { personId } = house.sofia
  await changePerson(ctx, { personId, name: 'Sofia Petit', kind: 'staff', left: true })
  equal((await dutyOf(house, 'keys')).lacks.length, 1)
})

test('a consent that ends within a month is named, also of someone whom no post shows, and no other', async () => {
  const house = await givenHouse(app, ['id: image\nkind: image-consent\neffect: block'])
  const ends = async (name: string, untilOn: string) => {
    const personId = await givenPerson(app, house.organisationId, { name, kind: 'beneficiary' })
    await recordConsent(app.as(house.bruno), {
      ...{ personId, channelIds: [house.channelId], answer: 'granted', holders: [name] },
      ...{ givenOn: '2026-01-01', untilOn, evidence: 'armoire 3' },
    })
  }
  await ends('Lina Soon', '2026-04-11')
  await ends('Lina Later', '2026-04-12')
  await ends('Lina Past', '2026-03-11')
  const { lacks } = await dutyOf(house, 'image')
  deepEqual(
    lacks.map(({ who, standing, due }) => [who?.name, standing, due]),
    [['Lina Soon', 'soon', '2026-04-11']],
  )
})

test('those who have not signed are named one by one', async () => {
  const house = await givenHouse(app, DUTIES)
  const names = (await dutyOf(house, 'signed')).lacks.map(({ who }) => who?.name)
  ok(names.includes('Sofia Petit') && names.includes('Bruno Leroy'))
})

test('only those who answer for the organisation read what is lacking', async () => {
  const house = await givenHouse(app, DUTIES)
  await refuses(getCompliance(app.as(house.sofia), { locale: 'fr' }), 'not-allowed')
  ok((await getCompliance(app.as(house.sophie), { locale: 'fr' })).lacking > 0)
})

test('a word is given for a duty of the charter, by someone who answers for it, and is in the log', async () => {
  const house = await givenHouse(app, DUTIES)
  await refuses(attestDuty(app.as(house.sofia), { rule: 'keys' }), 'not-allowed')
  await refuses(attestDuty(app.as(house.administrator), { rule: 'unheard-of' }), 'not-found')
  await attestDuty(app.as(house.administrator), { rule: 'keys', note: 'Vu avec la direction.' })
  equal((await dutyOf(house, 'keys')).attested?.note, 'Vu avec la direction.')
  await attestDuty(app.as(house.administrator), { rule: 'keys', holds: false })
  equal((await dutyOf(house, 'keys')).attested?.holds, false)
  equal((await listEntries(app.as(house.administrator), { kind: 'duty.attested' })).length, 2)
})

test('whoever said that they do not sign is to be answered, not asked again', async () => {
  const house = await givenHouse(app, DUTIES)
  const { id: versionId, digest } = await getCharterInForce(app.as(house.sofia))
  await declineVersion(app.as(house.sofia), { versionId, digest, reason: 'Je ne comprends pas.' })
  const lack = (await dutyOf(house, 'signed')).lacks.find(({ who }) => who?.id === house.sofia.personId)
  match(lack?.todo ?? '', /répondre/)
})

test('the checklist of an adoption stands for a word about it, and what is open in it is named', async () => {
  const house = await givenHouse(app, DUTIES)
  const ctx = app.as(house.administrator)
  const { adoptionId } = await adoptCharter(ctx, {
    source: charterWith(['id: heard\nkind: adoption-formality', 'id: again\nkind: review-cycle'], '2.0'),
    body: 'Conseil d’administration',
    decidedOn: '2026-03-10',
    effectiveOn: '2026-03-10',
    reviewOn: '2026-03-11',
    country: 'lu',
    status: 'employer',
    staffCount: 20,
  })
  const before = await getCompliance(ctx, { locale: 'fr' })
  deepEqual(
    before.adoption?.lacks.map(({ standing, due }) => [standing, due]),
    [
      ['late', '2026-03-11'],
      ['late', '2026-03-10'],
    ],
  )
  equal((await dutyOf(house, 'heard')).lacks[0]?.standing, 'attest')
  equal((await dutyOf(house, 'again')).lacks[0]?.standing, 'late')
  await recordFormality(ctx, {
    adoptionId,
    formality: 'lu-delegation',
    outcome: 'done',
    doneOn: '2026-03-09',
  })
  await setReview(ctx, { adoptionId, reviewOn: '2027-03-11' })
  equal((await getCompliance(ctx, { locale: 'fr' })).adoption?.lacks.length, 0)
  deepEqual((await dutyOf(house, 'heard')).lacks, [])
  deepEqual((await dutyOf(house, 'again')).lacks, [])
})

test('another organisation’s duties and words stay its own', async () => {
  const theirs = await givenHouse(app, DUTIES)
  const ours = await givenHouse(app, DUTIES)
  await attestDuty(app.as(theirs.administrator), { rule: 'keys' })
  equal((await dutyOf(ours, 'keys')).attested, null)
  const channelId = theirs.channelId
  await refuses(setAdministrators(app.as(ours.administrator), { channelId, personIds: [] }), 'not-found')
})

test('the table opens in a spreadsheet, and no cell of it is a formula', async () => {
  const house = await givenHouse(app, DUTIES)
  const view = await getCompliance(app.as(house.administrator), { locale: 'fr' })
  view.duties[0]!.title = '=HYPERLINK("https://evil.example")'
  const csv = complianceCsv(view, 'fr')
  ok(csv.startsWith('\uFEFFArticle;'))
  match(csv, /"'=HYPERLINK\(/)
  equal(csv.trimEnd().split('\r\n').length, 1 + view.duties.reduce((sum, { lacks }) => sum + lacks.length, 0))
})

test('the sheet for a board is a PDF', async () => {
  const house = await givenHouse(app, DUTIES)
  const pdf = await compliancePdf(await getCompliance(app.as(house.administrator), { locale: 'en' }), 'en')
  equal(new TextDecoder().decode(pdf.slice(0, 5)), '%PDF-')
})
