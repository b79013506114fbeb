import { deepEqual, equal, match, ok } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenPerson } from '../../test/given.ts'
import { givenHouse, type House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries, verifyLog } from '../log/index.ts'
import { everythingAbout } from './everything-about.ts'
import { describeShown, getPersonRights, listDoubles } from '../consents/index.ts'
import { logExport } from './log-export.ts'
import { mergePeople } from './merge-people.ts'
import { eachPageOfRegister, readRegister } from './read-register.ts'
import { registerCsv } from './register-csv.ts'
import { registerOdrl } from './register-odrl.ts'
import { registerPdf } from './register-pdf.ts'
import { listRetentionRuns, runRetention } from './run-retention.ts'

const app = await testApp()

async function aFamily(name = 'Lucas Moreau', holder = 'Claire Moreau') {
  const house = await givenHouse(app)
  const personId = await givenPerson(app, house.organisationId, { name, kind: 'beneficiary', minor: true })
  const mother = await givenHolder(app, house, { personId, name: holder })
  await givenAnswers(app, mother, 'yes', 'social-network')
  return { house, personId, mother }
}

/** In pieces of two lines, so that most are made of several. */
async function csvOf(house: House, locale: 'fr' | 'en'): Promise<string> {
  let csv = ''
  for await (const part of registerCsv(eachPageOfRegister(app.as(house.bruno), 2), locale)) csv += part
  return csv
}

test('the register holds each answer with what became of it, and the words it was given to', async () => {
  const { house, mother } = await aFamily()
  app.clock.advance(1)
  await givenAnswers(app, mother, 'no', 'targeted')
  const csv = await csvOf(house, 'fr')
  match(csv, /^\ufeffPersonne;Titulaire/)
  match(csv, /Lucas Moreau;Claire Moreau;parent;montrer;réseau social;Page;seule;.*retiré/)
  match(csv, /par son lien;;2026-11-21 fr sha256:[0-9a-f]{64}/)
  await refuses(
    Promise.resolve().then(() => readRegister(app.as(house.sofia))),
    'not-allowed',
  )
})

test('a table has every answer once however many there are, and a sheet of paper says when it cannot', async () => {
  const { house } = await aFamily()
  const { lines } = await readRegister(app.as(house.bruno))
  ok(lines.length > 2, String(lines.length))
  const csv = await csvOf(house, 'fr')
  equal(csv.trimEnd().split('\r\n').length, lines.length + 1)
  await refuses(readRegister(app.as(house.bruno), { most: 2 }), 'register-too-large')
})

test('no cell of an export is read as a formula', async () => {
  const { house } = await aFamily('=HYPERLINK("http://evil.example","Zoé")', '@SUM(1+1)')
  const csv = await csvOf(house, 'en')
  ok(!/(^|,|")[=@+-]/m.test(csv.slice(1)), csv.slice(0, 400))
})

test('the answers that count are a policy that other programs read', async () => {
  const { house, personId, mother } = await aFamily()
  await givenAnswers(app, mother, 'no', 'named')
  const policy = registerOdrl(await readRegister(app.as(house.bruno), { personId })) as {
    '@context': string[]
    permission: { constraint: { leftOperand: string; rightOperand: unknown }[] }[]
    prohibition: object[]
  }
  equal(policy['@context'][0], 'http://www.w3.org/ns/odrl.jsonld')
  equal(policy.permission.length, 2)
  equal(policy.prohibition.length, 1)
  ok(policy.permission[0]!.constraint.some(({ leftOperand }) => leftOperand === 'purpose'))
})

test('the register is set on paper', async () => {
  const { house, personId } = await aFamily()
  const pdf = await registerPdf(await readRegister(app.as(house.bruno), { personId }), 'fr')
  equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
})

test('one file has all that is held on someone, and nothing of another', async () => {
  const { house, personId } = await aFamily()
  await aFamily('Une autre enfant')
  const text = JSON.stringify(await everythingAbout(app.as(house.bruno), { personId }))
  for (const part of ['Lucas Moreau', 'Claire Moreau', 'social-network', 'sha256:'])
    match(text, new RegExp(part))
  equal(text.includes('Une autre enfant'), false)
  equal(/token/i.test(text), false)
})

test('that the register left is in the log: who took it, in which form, of whom', async () => {
  const { house, personId } = await aFamily()
  const bruno = app.as(house.bruno)
  await logExport(bruno, { format: 'csv' })
  await logExport(bruno, { format: 'pdf', personId })
  const entries = await listEntries(app.as(house.administrator), { kind: 'register.exported' })
  deepEqual(
    entries.map(({ actor, subjectId, data }) => [actor.personId, subjectId, data.format]),
    [
      [house.bruno.personId, personId, 'pdf'],
      [house.bruno.personId, null, 'csv'],
    ],
  )
  await refuses((async () => logExport(app.as(house.sofia), { format: 'csv' }))(), 'not-allowed')
})

test('what is over is destroyed, the run says how much, a living no stays and the log still verifies', async () => {
  const { house, personId, mother } = await aFamily()
  await givenAnswers(app, mother, 'no', 'press')
  app.clock.set('2027-09-15T10:00:00+02:00')
  await runRetention(app.as(house.system))
  equal((await readRegister(app.as(house.bruno), { personId })).lines.length, 4)
  app.clock.set('2031-09-15T10:00:00+02:00')
  await runRetention(app.as(house.system))
  const left = (await readRegister(app.as(house.bruno), { personId })).lines
  deepEqual(
    left.map(({ answer, purpose }) => [answer, purpose]),
    [['refused', 'press']],
  )
  const runs = await listRetentionRuns(app.as(house.bruno))
  ok(runs.some((run) => run.class === 'consent' && run.destroyed === 3))
  equal((await verifyLog(app.as(house.system))).ok, true)
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('two records of one child become one, with the history of both', async () => {
  const { house, personId, mother } = await aFamily()
  const doubleId = await givenPerson(app, house.organisationId, {
    name: 'Lucas MOREAU',
    kind: 'beneficiary',
    minor: true,
  })
  const again = await givenHolder(app, house, {
    personId: doubleId,
    name: 'claire moreau',
    email: 'claire@example.org',
  })
  app.clock.advance(5)
  await givenAnswers(app, again, 'no', 'targeted')
  const [double] = await listDoubles(app.as(house.bruno))
  deepEqual(double!.people.map(({ id }) => id).toSorted(), [personId, doubleId].toSorted())
  await refuses(mergePeople(app.as(house.sofia), { keepId: personId, goneId: doubleId }), 'not-allowed')
  await mergePeople(app.as(house.bruno), { keepId: personId, goneId: doubleId })
  const { lines } = await readRegister(app.as(house.bruno), { personId })
  const alone = lines.filter(({ picture, channel }) => picture === 'targeted' && channel)
  deepEqual(
    alone.map(({ answer, supersededAt }) => [answer, supersededAt === null]),
    [
      ['refused', true],
      ['granted', false],
    ],
  )
  deepEqual(await listDoubles(app.as(house.bruno)), [])
  const { holders } = await getPersonRights(app.as(house.bruno), { personId })
  deepEqual(
    holders.filter(({ endedAt }) => endedAt === null).map(({ email }) => email),
    ['claire@example.org'],
  )
  ok(mother.token !== again.token)
})

test('a name in another order, or with a slip and the same day of birth, may be a double; twins and strangers are told apart', async () => {
  const house = await givenHouse(app)
  const bruno = app.as(house.bruno)
  const child = async (name: string, bornOn: string | null) => {
    const personId = await givenPerson(app, house.organisationId, { name, kind: 'beneficiary', minor: true })
    if (bornOn) await describeShown(bruno, { personId, bornOn, bornYear: null, neededHolders: null })
    return personId
  }
  const nora = await child('Nora Diallo', '2019-05-04')
  await child('DIALLO Nora', null)
  const slip = await child('Nora Dialo', '2019-05-04')
  await child('Nora Dialo', '2018-05-04') // another child
  await child('Nora Benali', '2019-05-04')
  await child('Lina Diallo', '2019-05-04')
  for (const signs of ['???', '!!!']) await child(signs, null)

  const doubles = await listDoubles(bruno)
  deepEqual(
    doubles.map(({ sameName, people }) => [sameName, ...people.map(({ name }) => name).toSorted()]),
    [
      [true, 'DIALLO Nora', 'Nora Diallo'],
      [false, 'Nora Diallo', 'Nora Dialo'],
    ],
  )
  deepEqual(doubles[1]!.people.map(({ id }) => id).toSorted(), [nora, slip].toSorted())
})
