import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import test from 'node:test'
import { familyPage, givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenChannel, givenUnit } from '../../test/given.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import { answerAsFamily } from './answer-as-family.ts'
import { getPersonRights } from './get-rights.ts'
import { addHolder } from './holders.ts'
import { listConsents } from './queries.ts'
import { sendLink } from './send-link.ts'

const app = await testApp()

async function aChild() {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  return { house, personId }
}
const statuses = async (house: { sofia: Parameters<typeof app.as>[0] }, personId: string) =>
  (await listConsents(app.as(house.sofia), { personId })).map(({ picture, status }) => [picture, status])

test('a mother reads one question for each place and each kind of picture, none of them answered', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  const page = await familyPage(app, mother)
  deepEqual(
    page.groups.map(({ heading }) => heading),
    ['Prendre Lucas en photo', 'Dans nos murs', 'Page', 'La presse'],
  )
  const questions = page.groups.flatMap(({ questions }) => questions)
  equal(questions.length, 6)
  ok(questions.every(({ own }) => own === null))
  equal(page.until, '2026-08-31')
  match(page.points.join(' '), /ne dépendent pas de vos réponses/)
})

test('the same page is in French, English and Dutch', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId, language: 'nl' })
  equal((await familyPage(app, mother)).groups[0]!.heading, 'Foto’s nemen van Lucas')
  equal((await familyPage(app, mother, 'en')).groups[0]!.heading, 'Photographing Lucas')
})

test('a page asks about the channels of the person’s unit, and of no other', async () => {
  const { house, personId } = await aChild()
  const unitId = await givenUnit(app, house.organisationId)
  await givenChannel(app, house.organisationId, { name: 'Groupe du jour', unitId })
  const mother = await givenHolder(app, house, { personId })
  const headings = (await familyPage(app, mother)).groups.map(({ heading }) => heading)
  equal(headings.includes('Groupe du jour'), false)
})

test('what she ticks is kept with the words she read, and nothing is written twice', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  equal(await givenAnswers(app, mother, 'yes', 'social-network'), 3)
  equal(await givenAnswers(app, mother, 'yes', 'social-network'), 0)
  const { lines } = await getPersonRights(app.as(house.bruno), { personId })
  const [answer] = lines.find(({ picture, channelId }) => picture === 'group' && channelId)!.answers
  equal(answer!.givenBy, 'link')
  const text = await inTransaction(app.as(house.system), ({ db }) =>
    db.selectFrom('consent_text').selectAll().where('id', '=', answer!.textId!).executeTakeFirstOrThrow(),
  )
  equal(text.language, 'fr')
  match(JSON.stringify(text.body), /\{name\} parmi d’autres/)
  equal(JSON.stringify(text.body).includes('Lucas'), false)
})

test('she takes a yes back as easily as she gave it', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes', 'targeted')
  await givenAnswers(app, mother, 'no', 'social-network')
  const all = Object.fromEntries(await statuses(house, personId))
  equal(all.targeted, 'withdrawn')
  equal(all.group, 'no')
  const [entry] = await listEntries(app.as(house.administrator), { kind: 'consent.withdrawn' })
  equal(entry!.data.holder, mother.holderId)
})

test('two parents answer each on their own page, and a disagreement is one', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  const father = await givenHolder(app, house, { personId, name: 'Paul Moreau' })
  await Promise.all([
    givenAnswers(app, mother, 'yes', 'social-network'),
    givenAnswers(app, father, 'no', 'social-network'),
  ])
  deepEqual(
    (await statuses(house, personId)).map(([, status]) => status),
    ['disagreement', 'disagreement', 'disagreement'],
  )
  const seen = (await familyPage(app, mother)).groups.flatMap(({ questions }) => questions)
  equal(seen.find(({ key }) => key.includes('group'))!.own, 'yes')
})

test('the child’s own no is written down by whoever answers for them', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  await answerAsFamily(app.as({ kind: 'visitor' }), {
    token: mother.token,
    address: null,
    answers: {},
    word: 'Je n’aime pas les photos.',
    wordIsNo: true,
  })
  ok((await statuses(house, personId)).every(([, status]) => status === 'no'))
})

test('answers of the summer are those of the next school year', async () => {
  const { house, personId } = await aChild()
  const mother = await givenHolder(app, house, { personId })
  app.clock.set('2026-07-20T10:00:00+02:00')
  equal((await familyPage(app, mother)).until, '2027-08-31')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('an answer to a question that was never asked is not written', async () => {
  const { house, personId } = await aChild()
  const other = await aChild()
  const mother = await givenHolder(app, house, { personId })
  const changed = await answerAsFamily(app.as({ kind: 'visitor' }), {
    token: mother.token,
    address: null,
    answers: { [`publish.social-network.${other.house.channelId}.targeted`]: 'yes' },
  })
  equal(changed, 0)
})

test('the mail has the link, in the language of whoever receives it, and the queue does not', async () => {
  const { house, personId } = await aChild()
  const holderId = await addHolder(app.as(house.bruno), {
    personId,
    name: 'Katrien Claes',
    authority: 'parent',
    email: 'katrien@example.org',
    language: 'nl',
  })
  await sendLink(app.as(house.bruno), { holderId })
  await app.runJobs()
  const mail = app.mails.findLast(({ to }) => to === 'katrien@example.org')!
  match(mail.subject, /u kiest/)
  const token = /\/family\/(\S+)/.exec(mail.text)![1]!
  ok(Buffer.from(token, 'base64url').length >= 16)
  equal((await familyPage(app, { token })).holder.name, 'Katrien Claes')
  notEqual(token, (await stored(house))[0]!.token_hash)
})

const stored = (house: { system: Parameters<typeof app.as>[0] }) =>
  inTransaction(app.as(house.system), ({ db }) => db.selectFrom('holder_link').selectAll().execute())

test('a letter without an address cannot be mailed', async () => {
  const { house, personId } = await aChild()
  const { holderId } = await givenHolder(app, house, { personId })
  await refuses(sendLink(app.as(house.bruno), { holderId }), 'email-missing')
})
