import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listChannels } from '../channels/index.ts'
import { describeShown } from './describe-shown.ts'
import { gatherFacts } from './gather-facts.ts'
import { addHolder, endHolder } from './holders.ts'
import type { RecordConsentInput } from './inputs.ts'
import { listConsents } from './queries.ts'
import { recordConsent } from './record-consent.ts'
import { setConsentSetting } from './settings.ts'
import type { PictureKind } from './types.ts'

const app = await testApp()

async function aChild() {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  const say = (holder: string, change: Partial<RecordConsentInput> = {}) =>
    recordConsent(app.as(house.bruno), {
      personId,
      channelIds: [house.channelId],
      answer: 'granted',
      givenOn: '2025-09-01',
      untilOn: null,
      holders: [holder],
      ...change,
    })
  const facts = async (pictures?: PictureKind[]) => {
    const ctx = app.as(house.system)
    const channels = await listChannels(ctx)
    const gathered = await gatherFacts(ctx, {
      personIds: [personId],
      channels,
      ...(pictures && { pictures: new Map([[personId, pictures]]) }),
      published: [],
    })
    return gathered
  }
  return { house, personId, say, facts }
}

const FRANCE = {
  country: 'FR',
  publishHolders: 2,
  captureHolders: 1,
  reason: 'Article 372-1 du Code civil',
  endsOn: '08-31',
} as const

test('the engine hears of a yes once both parents gave it, and never in part', async () => {
  const { house, say, facts } = await aChild()
  await setConsentSetting(app.as(house.administrator), FRANCE)
  await say('Claire Moreau')
  const half = (await facts()).consents![0]!
  equal(half.purpose, 'image')
  equal(half.holders!.length, 1)
  equal(half.requiredHolders, 2)
  await say('Paul Moreau', { givenOn: '2025-10-01', untilOn: '2026-08-31' })
  const whole = (await facts()).consents![0]!
  equal(whole.holders!.length, 2)
  deepEqual([whole.granted, whole.until], ['2025-10-01', '2026-08-31'])
})

test('the engine hears of a disagreement as a refusal', async () => {
  const { house, personId, say, facts } = await aChild()
  await say('Claire Moreau')
  await say('Paul Moreau', { answer: 'refused', givenOn: '2026-03-10' })
  const [consent] = await listConsents(app.as(house.sofia), { personId })
  equal(consent!.status, 'disagreement')
  const [fact] = (await facts()).consents!
  deepEqual([fact!.granted, fact!.refused], [null, '2026-03-10'])
})

test('a yes for pictures of a group is not a yes to be shown alone', async () => {
  const { say, facts } = await aChild()
  await say('Claire Moreau', { pictures: ['group'] })
  deepEqual((await facts(['targeted'])).consents, [])
  equal((await facts(['group'])).consents![0]!.granted, '2025-09-01')
})

test('a no among others is a no alone, and a minor’s name takes a yes of its own', async () => {
  const { say, facts } = await aChild()
  await say('Claire Moreau')
  deepEqual((await facts(['targeted', 'named'])).consents, [])
  await say('Claire Moreau', { pictures: ['named'] })
  equal((await facts(['targeted', 'named'])).consents![0]!.granted, '2025-09-01')
  await say('Claire Moreau', { pictures: ['group'], answer: 'refused', givenOn: '2026-03-01' })
  equal((await facts(['targeted'])).consents![0]!.refused, '2026-03-01')
})

test('whoever has come of age is no minor for the engine, whatever was ticked', async () => {
  const { house, personId, facts } = await aChild()
  equal((await facts()).people![0]!.minor, true)
  await describeShown(app.as(house.bruno), { personId, bornOn: '2008-03-12' })
  equal((await facts()).people![0]!.minor, false)
})

test('the child’s no blocks what the parents agreed to', async () => {
  const { house, personId, say, facts } = await aChild()
  await say('Claire Moreau')
  await describeShown(app.as(house.bruno), { personId, word: 'Je ne veux pas.', wordIsNo: true })
  equal((await facts()).consents![0]!.refused, '2026-03-12')
})

test('a number of holders that is not the usual one has its reason', async () => {
  const { house, personId } = await aChild()
  await refuses(describeShown(app.as(house.sofia), { personId }), 'not-allowed')
  const alone = describeShown(app.as(house.bruno), { personId, neededHolders: 1 })
  equal(
    await alone.then(
      () => 'taken',
      () => 'refused',
    ),
    'refused',
  )
})

test('the word of a holder whose authority ended no longer counts', async () => {
  const { house, personId, say, facts } = await aChild()
  await say('Claire Moreau')
  await refuses(
    addHolder(app.as(house.bruno), { personId, name: 'claire moreau', authority: 'parent' }),
    'holder-known',
  )
  const [consent] = await listConsents(app.as(house.sofia), { personId })
  await endHolder(app.as(house.bruno), { holderId: consent!.answers[0]!.holder.id })
  deepEqual((await facts()).consents, [])
})

test('two holders who answer at the same second both have their answer', async () => {
  const { house, personId, say } = await aChild()
  await Promise.all([say('Claire Moreau'), say('Paul Moreau', { answer: 'refused' })])
  const [consent] = await listConsents(app.as(house.sofia), { personId })
  equal(consent!.status, 'disagreement')
  equal(consent!.answers.length, 2)
})
