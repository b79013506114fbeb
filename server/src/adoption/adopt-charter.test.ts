import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { charterWith } from '../../test/given-posts.ts'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { getCharterInForce } from '../charter/index.ts'
import { listEntries } from '../log/index.ts'
import { listNotifications } from '../notifications/index.ts'
import {
  adoptCharter,
  findMeasuresLock,
  getAdoption,
  recordFormality,
  setReview,
  tellReview,
} from './index.ts'
import type { AdoptCharterInput } from './index.ts'

const app = await testApp()
const MEASURES = 'id: ladder\nkind: measures'
const decision = (more: Partial<AdoptCharterInput> = {}): AdoptCharterInput => ({
  source: charterWith([MEASURES]),
  body: 'Conseil d’administration',
  decidedOn: '2026-03-12',
  effectiveOn: '2026-04-20',
  reviewOn: '2027-03-12',
  present: 9,
  needed: 7,
  votesFor: 8,
  votesAgainst: 0,
  votesAbstain: 1,
  country: 'fr',
  status: 'employer',
  staffCount: 60,
  ...more,
})
const givenOffice = () => givenOrganisation(app, { charter: false })

test('a decision is kept with its quorum, its vote and the digest of the text', async () => {
  const { administrator } = await givenOffice()
  const ctx = app.as(administrator)
  const { adoptionId } = await adoptCharter(ctx, decision({ effectiveOn: '2026-03-12' }))
  const { vote, digest, decidedOn, reviewOn, recordedBy } = await getAdoption(ctx, { adoptionId })
  deepEqual(vote, { present: 9, needed: 7, for: 8, against: 0, abstain: 1 })
  deepEqual([decidedOn, reviewOn, recordedBy], ['2026-03-12', '2027-03-12', 'Nadia Lambert'])
  equal(digest, (await getCharterInForce(ctx)).digest)
  const [entry] = await listEntries(ctx, { kind: 'adoption.recorded' })
  equal(entry?.data.votesFor, 8)
})

test('without the quorum, or outvoted, nothing is adopted', async () => {
  const { administrator } = await givenOffice()
  const ctx = app.as(administrator)
  await refuses(adoptCharter(ctx, decision({ present: 6 })), 'quorum-missing', { present: 6, needed: 7 })
  await refuses(adoptCharter(ctx, decision({ votesFor: 4, votesAgainst: 4 })), 'vote-lost')
  await refuses(adoptCharter(ctx, decision({ votesFor: 12 })), 'votes-exceed')
  await refuses(adoptCharter(ctx, decision({ effectiveOn: '2026-03-11' })), 'days-reversed')
  await refuses(getCharterInForce(ctx, new Date('2027-01-01')), 'no-charter')
})

test('a director who decides alone has no vote to write down', async () => {
  const { administrator } = await givenOffice()
  const alone = { present: null, needed: null, votesFor: null, votesAgainst: null, votesAbstain: null }
  const { adoptionId } = await adoptCharter(app.as(administrator), decision(alone))
  equal((await getAdoption(app.as(administrator), { adoptionId })).vote.for, null)
})

test('each step has its last day, and is late once it is over', async () => {
  const { administrator } = await givenOffice()
  const ctx = app.as(administrator)
  const { adoptionId } = await adoptCharter(ctx, decision({ effectiveOn: '2026-04-11' }))
  const steps = (await getAdoption(ctx, { adoptionId })).steps
  deepEqual(
    steps.map(({ id, dueOn, standing }) => [id, dueOn, standing]),
    [
      ['fr-cse', '2026-03-11', 'late'],
      ['fr-inspector', '2026-03-11', 'late'],
      ['fr-deposit', '2026-03-11', 'late'],
      ['fr-publicity', '2026-03-11', 'late'],
    ],
  )
})

test('measures stay locked until every step is done, the month has run and the day has come', async () => {
  const { administrator } = await givenOffice()
  const ctx = app.as(administrator)
  const { adoptionId } = await adoptCharter(ctx, decision({ effectiveOn: '2026-03-12' }))
  const done = (formality: string, doneOn: string) =>
    recordFormality(ctx, { adoptionId, formality, outcome: 'done', doneOn })
  deepEqual((await findMeasuresLock(ctx))?.waitsFor.length, 4)
  for (const step of ['fr-cse', 'fr-inspector', 'fr-publicity']) await done(step, '2026-03-12')
  await done('fr-deposit', '2026-03-13')
  deepEqual(await findMeasuresLock(ctx), {
    rules: ['ladder'],
    locked: true,
    from: '2026-04-13',
    waitsFor: [],
  })
  app.clock.set('2026-04-13T09:00:00+02:00')
  equal((await findMeasuresLock(ctx))?.locked, false)
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('a step is set aside with a reason, and only a step that is asked', async () => {
  const { administrator, organisationId } = await givenOffice()
  const ctx = app.as(administrator)
  const { adoptionId } = await adoptCharter(ctx, decision())
  const aside = { adoptionId, formality: 'fr-cse', outcome: 'set-aside' as const }
  await recordFormality(ctx, aside).then(
    () => ok(false, 'a reason is asked'),
    (error: Error) => equal(error.name, 'ZodError'),
  )
  await recordFormality(ctx, { ...aside, note: 'Carence constatée le 3 mars.' })
  equal((await getAdoption(ctx, { adoptionId })).steps[0]?.standing, 'set-aside')
  await refuses(recordFormality(ctx, { ...aside, formality: 'be-posting', note: 'x' }), 'not-found')
  const member = await givenMember(app, organisationId, { signed: false })
  await refuses(
    recordFormality(app.as({ ...member, roles: ['director'] }), { ...aside, note: 'x' }),
    'not-allowed',
  )
})

test('the day of review is told once to those who answer, and again when it is moved', async () => {
  const { administrator, system } = await givenOffice()
  const ctx = app.as(administrator)
  const { adoptionId } = await adoptCharter(
    ctx,
    decision({ effectiveOn: '2026-03-12', reviewOn: '2026-03-20' }),
  )
  equal(await tellReview(app.as(system)), false)
  app.clock.set('2026-03-20T09:00:00+01:00')
  equal(await tellReview(app.as(system)), true)
  equal(await tellReview(app.as(system)), false)
  const told = await listNotifications(ctx)
  equal(told.filter(({ kind }) => kind === 'charter.review-due').length, 1)
  await setReview(ctx, { adoptionId, reviewOn: '2026-03-19' })
  equal(await tellReview(app.as(system)), true)
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('the decision of another organisation is not found', async () => {
  const ours = await givenOffice()
  const theirs = await givenOffice()
  const { adoptionId } = await adoptCharter(app.as(theirs.administrator), decision())
  await refuses(getAdoption(app.as(ours.administrator), { adoptionId }), 'not-found')
})
