import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { familyPage, givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { answerAsFamily } from './answer-as-family.ts'
import { familyForm } from './family-form.ts'
import { giveBackLink } from './give-back-link.ts'
import { endHolder } from './holders.ts'
import { makeLink, openLink, revokeLink } from './links.ts'

const app = await testApp()
const visitor = () => app.as({ kind: 'visitor' })

async function aMother() {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  return { house, personId, ...(await givenHolder(app, house, { personId })) }
}

/** Until a connection of this database waits for another one to end its transaction. */
async function untilSomeoneWaits() {
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(visitor().db)
    if (rows.length > 0) return
    await setTimeout(10)
  }
}

test('a guessed link opens nothing, and whoever keeps guessing has to wait', async () => {
  const mother = await aMother()
  const guess = (token: string) => openLink(visitor(), { token, address: '203.0.113.7' })
  for (const token of ['', 'x', mother.token.slice(0, -1), mother.token.toUpperCase(), `${mother.token} `])
    await refuses(guess(token), 'link-over')
  for (let tries = 5; tries < 20; tries++) await refuses(guess(`guess-${tries}`), 'link-over')
  await refuses(guess('one-too-many'), 'too-many-attempts')
  equal((await guess(mother.token)).personId, mother.personId)
})

test('a link that was revoked, replaced or has expired is refused as one that never was', async () => {
  const revoked = await aMother()
  await revokeLink(app.as(revoked.house.bruno), { holderId: revoked.holderId })
  await refuses(familyPage(app, revoked), 'link-over')
  await refuses(givenAnswers(app, revoked, 'yes'), 'link-over')

  const replaced = await aMother()
  const { token } = await makeLink(app.as(replaced.house.bruno), {
    holderId: replaced.holderId,
    sentBy: 'letter',
  })
  await refuses(familyPage(app, replaced), 'link-over')
  equal((await familyPage(app, { token })).holder.name, 'Claire Moreau')

  const expired = await aMother()
  app.clock.set('2027-06-01T10:00:00+02:00')
  await refuses(familyPage(app, expired), 'link-over')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('a link that is being closed while an answer comes in takes no answer after it', async () => {
  const mother = await aMother()
  const closed = Promise.withResolvers<void>()
  const closing = inTransaction(app.as(mother.house.bruno), async (ctx) => {
    await revokeLink(ctx, { holderId: mother.holderId })
    await closed.promise
  })
  const refused = refuses(givenAnswers(app, mother, 'yes'), 'link-over')
  // By then the answer waits for the link: it was still open when it was looked up.
  await untilSomeoneWaits()
  closed.resolve()
  await Promise.all([closing, refused])
  const rows = await inTransaction(app.as(mother.house.bruno), ({ db }) =>
    db.selectFrom('consent').select('id').where('holder_id', '=', mother.holderId).execute(),
  )
  deepEqual(rows, [])
})

test('the link of a holder whose authority ended no longer opens', async () => {
  const mother = await aMother()
  await endHolder(app.as(mother.house.bruno), { holderId: mother.holderId })
  await refuses(familyPage(app, mother), 'link-over')
})

test('a link shows its own person, and no identifier lets it reach another', async () => {
  const mother = await aMother()
  const other = await aMother()
  const page = JSON.stringify(await familyPage(app, mother))
  for (const id of [
    other.personId,
    other.holderId,
    other.house.organisationId,
    mother.personId,
    mother.holderId,
  ])
    equal(page.includes(id), false, id)
})

test('the database shows a visitor the one row whose hash they hold, and nothing else', async () => {
  await aMother()
  const rows = await inTransaction(visitor(), ({ db }) => db.selectFrom('holder_link').selectAll().execute())
  equal(rows.length, 0)
})

test('links of the same person cannot be told from one another, nor counted', async () => {
  const mother = await aMother()
  const { token } = await givenHolder(app, mother.house, { personId: mother.personId, name: 'Paul Moreau' })
  ok(mother.token.length === 43 && token.length === 43)
  equal(mother.token.slice(0, 4) === token.slice(0, 4), false)
})

test('a refusal takes the same time whether the link once opened or never did', async () => {
  const mother = await aMother()
  await revokeLink(app.as(mother.house.bruno), { holderId: mother.holderId })
  const time = async (token: string) => {
    const began = performance.now()
    await refuses(openLink(visitor(), { token, address: null }), 'link-over')
    return performance.now() - began
  }
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
  const once: number[] = []
  const never: number[] = []
  for (let round = 0; round < 60; round++) {
    once.push(await time(mother.token))
    never.push(await time(`never-${round}`.padEnd(43, 'x')))
  }
  // Machines are noisy: the two medians may differ by half of one, a database read would add as much again.
  ok(Math.abs(median(once) - median(never)) < median(never) * 0.5, `${median(once)} ${median(never)}`)
})

test('only those who record answers make links', async () => {
  const { house, holderId } = await aMother()
  await refuses(makeLink(app.as(house.sofia), { holderId, sentBy: 'letter' }), 'not-allowed')
})

test('opening a page writes nothing: neither to the log, nor that it was opened', async () => {
  const mother = await aMother()
  const all = () =>
    inTransaction(app.as(mother.house.system), async ({ db }) => ({
      links: await db.selectFrom('holder_link').selectAll().execute(),
      answers: await db.selectFrom('consent').selectAll().execute(),
      last: await db.selectFrom('log_head').selectAll().execute(),
    }))
  const before = await all()
  for (const language of ['fr', 'en', 'nl'] as const) await familyPage(app, mother, language)
  deepEqual(await all(), before)
})

test('nothing can be sent again through a link that was closed, whatever was sent before', async () => {
  const mother = await aMother()
  equal((await givenAnswers(app, mother, 'no')) > 0, true)
  const { groups } = await familyPage(app, mother)
  const answers = Object.fromEntries(
    groups.flatMap(({ questions }) => questions.map(({ key }) => [key, 'yes' as const])),
  )
  await revokeLink(app.as(mother.house.bruno), { holderId: mother.holderId })
  const replayed = { token: mother.token, address: null, answers }
  await refuses(answerAsFamily(visitor(), replayed), 'link-over')
  await refuses(giveBackLink(visitor(), { token: mother.token, address: null }), 'link-over')
  await refuses(familyForm(visitor(), { token: mother.token, address: null }), 'link-over')
})

test('the link of one person answers no question of another, nor of another organisation', async () => {
  const mother = await aMother()
  const other = await aMother()
  const { groups } = await familyPage(app, other)
  const answers = Object.fromEntries(
    groups.flatMap(({ questions }) => questions.map(({ key }) => [key, 'yes' as const])),
  )
  const before = await familyPage(app, other)
  await answerAsFamily(visitor(), { token: mother.token, address: null, answers })
  deepEqual(await familyPage(app, other), before)
  for (const key of ['../../x', '__proto__', 'publish.social-network.null.group', `${'k'.repeat(200)}`])
    equal(
      await answerAsFamily(visitor(), { token: mother.token, address: null, answers: { [key]: 'yes' } }),
      0,
    )
})

test('only the address that guesses has to wait, and the same link from elsewhere opens', async () => {
  const mother = await aMother()
  for (let tries = 0; tries < 20; tries++)
    await refuses(openLink(visitor(), { token: `wrong-${tries}`, address: '198.51.100.4' }), 'link-over')
  await refuses(openLink(visitor(), { token: 'wrong', address: '198.51.100.4' }), 'too-many-attempts')
  await refuses(openLink(visitor(), { token: 'wrong', address: '198.51.100.5' }), 'link-over')
  equal(
    (await openLink(visitor(), { token: mother.token, address: '198.51.100.5' })).personId,
    mother.personId,
  )
})
