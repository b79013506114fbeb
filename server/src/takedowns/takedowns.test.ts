import { deepEqual, equal, match } from 'node:assert/strict'
import test from 'node:test'
import { confirmSent, givenGroup } from '../../test/given-by-hand.ts'
import { familyPage, givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenChannel } from '../../test/given.ts'
import {
  charterWith,
  givenApproved,
  givenHouse,
  givenPicture,
  givenScheduled,
  read,
  RULES,
} from '../../test/given-posts.ts'
import { givenCharter } from '../../test/given.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { confirmByHand, schedulePost } from '../posts/index.ts'
import { confirmGone, keepShown, stopDistribution } from './confirm-gone.ts'
import { askRemoval, listShownToFamily, readFamilyMedia } from './for-family.ts'
import { listTakedowns } from './queries.ts'
import { removeNow } from './remove-now.ts'
import { watchClocks } from './watch-clocks.ts'

const app = await testApp()
const visitor = () => app.as({ kind: 'visitor' })
const behind = (holder: { token: string }) => ({ token: holder.token, address: null })

/** A child whose mother said yes to everything, and a picture of them. */
async function aChild(rules: string[] = []) {
  const house = await givenHouse(app, [RULES.consents, ...rules])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  return { house, personId, mediaId, mother }
}
async function published(house: House, mediaId: string, channelIds = [house.channelId]) {
  const postId = await givenApproved(app, house, { mediaIds: [mediaId], channelIds })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  app.clock.advance(1) // what changes from here on was not on its way
  return postId
}
const waiting = (house: House) => listTakedowns(app.as(house.bruno))
const states = async (holder: { token: string }) =>
  (await listShownToFamily(visitor(), behind(holder))).map(({ takedown }) => takedown?.state ?? null)

test('a mother who takes her yes back puts what shows her child on the list, with a clock of a month', async () => {
  const { house, mediaId, mother } = await aChild()
  const postId = await published(house, mediaId)
  deepEqual(await states(mother), [null])
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [takedown] = await waiting(house)
  equal(takedown!.postId, postId)
  equal(takedown!.cause, 'withdrawn')
  equal(takedown!.dueOn, '2026-04-12')
  equal(takedown!.removal, 'itself')
  deepEqual(await states(mother), ['open'])
})

test('the charter’s clock is the one that runs when it is shorter', async () => {
  const { house, mediaId, mother } = await aChild(['id: down\nkind: takedown\ndays: 3'])
  await published(house, mediaId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  equal((await waiting(house))[0]!.dueOn, '2026-03-15')
})

test('the program deletes it from a network that lets it, and the family sees that it is gone', async () => {
  const { house, mediaId, mother } = await aChild()
  const postId = await published(house, mediaId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const { id } = (await waiting(house))[0]!
  await refuses(removeNow(app.as(house.sofia), { takedownId: id }), 'not-allowed')
  await removeNow(app.as(house.bruno), { takedownId: id })
  await app.runJobs()
  const [sent] = (await read(app, house, postId)).deliveries
  deepEqual(
    app.fake.visible().filter(({ deliveryId }) => deliveryId === sent!.id),
    [],
  )
  deepEqual(await waiting(house), [])
  const [gone] = await listTakedowns(app.as(house.bruno), { which: 'all' })
  deepEqual([gone!.state, gone!.byProgram], ['gone', true])
  equal((await read(app, house, postId)).deliveries[0]!.state, 'removed')
  deepEqual(await states(mother), ['gone'])
  const kinds = (await listEntries(app.as(house.administrator), { subjectId: id })).map(({ kind }) => kind)
  deepEqual(kinds.toReversed(), ['takedown.opened', 'takedown.removing', 'takedown.closed'])
})

test('what a person must take down by hand is done once there is something to show for it', async () => {
  const { house, mediaId, mother, personId } = await aChild()
  const group = await givenGroup(app, house)
  await givenAnswers(app, mother, 'yes')
  const postId = await published(house, mediaId, [group])
  const [delivery] = (await read(app, house, postId)).deliveries
  await confirmSent(app, house, delivery!.id)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [takedown] = await waiting(house)
  equal(takedown!.removal, 'by-hand')
  const takedownId = takedown!.id
  await refuses(confirmGone(app.as(house.bruno), { takedownId }), 'removal-unproven')
  await confirmGone(app.as(house.bruno), { takedownId, addressGone: true, outcome: 'Page introuvable' })
  equal((await read(app, house, postId)).deliveries[0]!.state, 'removed')
  const [closed] = await listTakedowns(app.as(house.bruno), { personId, which: 'all' })
  deepEqual([closed!.state, closed!.closedBy, closed!.byProgram], ['gone', 'Bruno Leroy', false])
  await refuses(confirmGone(app.as(house.bruno), { takedownId, addressGone: true }), 'wrong-state')
})

test('paper cannot be recalled, and the outcome says so', async () => {
  const { house, mediaId, mother } = await aChild()
  const leaflet = await givenChannel(app, house.organisationId, {
    name: 'Dépliant',
    network: 'print',
    connector: 'manual',
    surface: 'print',
  })
  await givenAnswers(app, mother, 'yes')
  const postId = await published(house, mediaId, [leaflet])
  const [delivery] = (await read(app, house, postId)).deliveries
  await confirmByHand(app.as(house.sofia), { deliveryId: delivery!.id, captureId: mediaId })
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [takedown] = await waiting(house)
  equal(takedown!.removal, 'paper')
  await stopDistribution(app.as(house.bruno), {
    takedownId: takedown!.id,
    outcome: '120 exemplaires détruits, 80 déjà donnés.',
  })
  deepEqual(await states(mother), ['not-recallable'])
})

test('a family asks for one picture only, and is answered with a reason', async () => {
  const { house, mediaId, mother } = await aChild()
  await published(house, mediaId)
  const [shown] = await listShownToFamily(visitor(), behind(mother))
  const asked = { ...behind(mother), deliveryId: shown!.deliveryId, note: 'Il est en pyjama.' }
  await askRemoval(visitor(), asked)
  await askRemoval(visitor(), asked)
  const list = await waiting(house)
  equal(list.length, 1)
  match(list[0]!.note, /pyjama/)
  await keepShown(app.as(house.bruno), { takedownId: list[0]!.id, outcome: 'Image d’un événement public.' })
  deepEqual(await states(mother), ['kept'])
})

test('a consent that no longer holds leaves no choice but to take down', async () => {
  const { house, mediaId, mother } = await aChild()
  await published(house, mediaId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [takedown] = await waiting(house)
  await refuses(
    keepShown(app.as(house.bruno), { takedownId: takedown!.id, outcome: 'Nous préférons la garder.' }),
    'wrong-state',
  )
})

test('a family reaches neither the pictures nor the posts of others', async () => {
  const { house, mediaId } = await aChild()
  await published(house, mediaId)
  const other = await aChild()
  const otherPost = await published(other.house, other.mediaId)
  const [delivery] = (await read(app, other.house, otherPost)).deliveries
  const mother = await givenHolder(app, house, {
    personId: (await givenPicture(app, house, { consents: false })).personId,
    name: 'Une autre mère',
  })
  deepEqual(await listShownToFamily(visitor(), behind(mother)), [])
  await refuses(readFamilyMedia(visitor(), { ...behind(mother), mediaId }), 'not-found')
  await refuses(readFamilyMedia(visitor(), { ...behind(mother), mediaId: other.mediaId }), 'not-found')
  await refuses(askRemoval(visitor(), { ...behind(mother), deliveryId: delivery!.id }), 'not-found')
})

test('what waits for its hour is stopped at once when the answer changes', async () => {
  const { house, mediaId, mother } = await aChild()
  const postId = await givenScheduled(app, house, '2026-03-20T10:00:00+01:00', { mediaIds: [mediaId] })
  await givenAnswers(app, mother, 'no')
  await app.as(house.system).enqueue(app.as(house.system), 'takedowns.watch-clocks', {
    organisationId: house.organisationId,
  })
  await app.runJobs()
  const post = await read(app, house, postId)
  equal(post.state, 'refused')
  equal(post.deliveries[0]!.state, 'stopped')
  deepEqual(await waiting(house), [])
})

test('on its last day, what nobody took down is deleted by the clock', async () => {
  const { house, mediaId, mother } = await aChild()
  await published(house, mediaId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  app.clock.set('2026-04-11T10:00:00+02:00')
  await watchClocks(app.as(house.system))
  equal((await waiting(house))[0]!.state, 'open')
  app.clock.set('2026-04-12T10:00:00+02:00')
  await watchClocks(app.as(house.system))
  await app.runJobs()
  deepEqual(await states(mother), ['gone'])
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('a consent that ended puts what it allowed on the list', async () => {
  const { house, mediaId, mother } = await aChild()
  await published(house, mediaId)
  app.clock.set('2026-09-02T10:00:00+02:00')
  await watchClocks(app.as(house.system))
  equal((await waiting(house))[0]!.cause, 'expired')
  equal((await familyPage(app, mother)).groups[0]!.questions[0]!.own, 'expired')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('a second parent’s no is a disagreement: nothing goes out, and what is out is on the list', async () => {
  const { house, mediaId, personId } = await aChild()
  await published(house, mediaId)
  const father = await givenHolder(app, house, { personId, name: 'Paul Moreau' })
  await givenAnswers(app, father, 'no')
  await app.runJobs()
  equal((await waiting(house))[0]!.cause, 'disagreement')
  const postId = await givenApproved(app, house, { mediaIds: [mediaId] }).then(
    (id) => id,
    () => 'blocked',
  )
  equal(postId, 'blocked')
})

test('a charter adopted since does not change the clock that runs', async () => {
  const { house, mediaId, mother } = await aChild()
  await published(house, mediaId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  await givenCharter(app, house.organisationId, {
    source: charterWith([RULES.consents, 'id: down\nkind: takedown\ndays: 1'], '2.0'),
    effectiveAt: app.as(house.system).now().toISOString(),
  })
  equal((await waiting(house))[0]!.dueOn, '2026-04-12')
})
