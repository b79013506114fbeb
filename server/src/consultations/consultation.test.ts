import { deepEqual, equal, match } from 'node:assert/strict'
import test from 'node:test'
import { givenMember, givenOrganisation, givenUnit } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import { changePassage, compareVersions, getReview, removePassage, startDraft } from '../drafts/index.ts'
import { listNotifications } from '../notifications/index.ts'
import {
  closeSuggestion,
  consolidate,
  getConsultation,
  getDiscussion,
  listConsultations,
  openConsultation,
  setDates,
  suggest,
  takeTemperature,
} from './index.ts'

const app = await testApp()
const OPENS = '2026-03-12T09:00:00Z'
const CLOSES = '2026-03-20T23:00:00Z'

/** A draft made from the template `asbl`, its administrator, three educators of whom one is in a unit. */
async function givenDraft() {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const { organisationId, administrator } = await givenOrganisation(app)
  const unitId = await givenUnit(app, organisationId)
  const member = async (name: string, more = {}) => {
    const made = await givenMember(app, organisationId, { name, roles: ['educator'], signed: false, ...more })
    await inTransaction(app.as({ kind: 'system', organisationId, job: 'given' }), ({ db }) =>
      db.updateTable('person').set({ account_id: made.accountId }).where('id', '=', made.personId).execute(),
    )
    return made
  }
  const [sofia, bruno, lea] = [
    await member('Sofia Petit', { unitId }),
    await member('Bruno Leroy'),
    await member('Léa Simon'),
  ]
  const draftId = await startDraft(app.as(administrator), { from: 'template', template: 'asbl' })
  return { draftId, organisationId, unitId, administrator, sofia: sofia!, bruno: bruno!, lea: lea! }
}
type Draft = Awaited<ReturnType<typeof givenDraft>>

const open = ({ draftId, administrator }: Draft, invited: object = { roles: ['educator'] }) =>
  openConsultation(app.as(administrator), {
    draftId,
    question: 'Qu’en pensez-vous ?',
    opensAt: OPENS,
    closesAt: CLOSES,
    ...invited,
  })
const shown = (by: Member, consultationId: string) => getConsultation(app.as(by), { consultationId })
const firstRule = async (by: Member, id: string) =>
  (await shown(by, id)).passages.find(({ rules }) => rules.length > 0)!.rules[0]!

test('whoever is invited by role or unit is told, reads and answers; nobody else sees it', async () => {
  const house = await givenDraft()
  const id = await open(house, { unitIds: [house.unitId] })
  const [told] = await listNotifications(app.as(house.sofia), {})
  equal(told!.path, `/charter/consultations/${id}`)
  match(told!.sentence, /Qu’en pensez-vous/)
  equal((await shown(house.sofia, id)).mayAnswer, true)
  await refuses(shown(house.bruno, id), 'not-found')
  deepEqual(await listConsultations(app.as(house.bruno)), [])
  await refuses(open(house, { roles: ['nobody'] }), 'nobody-invited')
})

test('nothing is open outside of the dates', async () => {
  const house = await givenDraft()
  const id = await open(house)
  const rule = await firstRule(house.sofia, id)
  const answer = { consultationId: id, ruleId: rule.id, answer: 'agree' } as const
  const passageId = (await shown(house.sofia, id)).passages[1]!.id
  const say = () =>
    suggest(app.as(house.sofia), {
      draftId: house.draftId,
      consultationId: id,
      passageId,
      body: 'Trop long',
    })

  app.clock.set('2026-03-12T08:59:59Z')
  deepEqual((await shown(house.sofia, id)).passages, [])
  await refuses(takeTemperature(app.as(house.sofia), answer), 'consultation-closed')
  app.clock.set(OPENS)
  await takeTemperature(app.as(house.sofia), answer)
  await say()
  app.clock.set(CLOSES)
  await refuses(takeTemperature(app.as(house.sofia), answer), 'consultation-closed')
  await refuses(say(), 'consultation-closed')
  equal((await shown(house.sofia, id)).state, 'over')

  const dates = { consultationId: id, opensAt: OPENS, closesAt: '2026-03-30T00:00:00Z' }
  await refuses(setDates(app.as(house.sofia), dates), 'not-allowed')
  await setDates(app.as(house.administrator), dates)
  await say()
})

test('an answer can be changed, is counted once, and is shown to nobody before there are three', async () => {
  const house = await givenDraft()
  const id = await open(house)
  const { id: ruleId } = await firstRule(house.sofia, id)
  const answer = (by: Member, answer: 'agree' | 'disagree' | 'unclear') =>
    takeTemperature(app.as(by), { consultationId: id, ruleId, answer })
  await answer(house.sofia, 'disagree')
  await answer(house.sofia, 'agree')
  await answer(house.bruno, 'unclear')
  equal((await firstRule(house.sofia, id)).own, 'agree')
  equal((await firstRule(house.sofia, id)).totals, null)
  equal((await getDiscussion(app.as(house.administrator), { draftId: house.draftId })).totals[ruleId], null)
  await answer(house.lea, 'disagree')
  const totals = { agree: 1, disagree: 1, unclear: 1 }
  deepEqual((await firstRule(house.bruno, id)).totals, totals)
  deepEqual(
    (await getDiscussion(app.as(house.administrator), { draftId: house.draftId })).totals[ruleId],
    totals,
  )
  await refuses(
    takeTemperature(app.as(house.sofia), { consultationId: id, ruleId: id, answer: 'agree' }),
    'not-found',
  )
})

test('a suggestion follows its passage while its words are near, and is an orphan when they are gone', async () => {
  const house = await givenDraft()
  const { draftId, administrator } = house
  const id = await open(house)
  const ctx = app.as(administrator)
  const { passages } = await getReview(ctx, { draftId })
  const passage = passages.find(({ kind, words }) => kind === 'paragraph' && words.length > 80)!
  await suggest(app.as(house.sofia), {
    draftId,
    consultationId: id,
    passageId: passage.id,
    wording: `${passage.words} Et c’est tout.`,
  })
  const anchor = async () => (await getDiscussion(ctx, { draftId })).suggestions[0]!.anchor
  deepEqual(await anchor(), { passageId: passage.id, how: 'same' })
  await changePassage(ctx, { passageId: passage.id, revision: 1, words: `${passage.words} Ainsi soit-il.` })
  deepEqual(await anchor(), { passageId: passage.id, how: 'carried' })
  await changePassage(ctx, { passageId: passage.id, revision: 2, words: 'Tout autre chose, sans rapport.' })
  deepEqual(await anchor(), { passageId: null, how: 'orphaned' })
  await changePassage(ctx, { passageId: passage.id, revision: 3, words: passage.words })
  await removePassage(ctx, { passageId: passage.id, revision: 4 })
  deepEqual(await anchor(), { passageId: null, how: 'orphaned' })
})

test('consolidation answers every suggestion with a reason, and makes a version that can be compared', async () => {
  const house = await givenDraft()
  const { draftId, administrator } = house
  const ctx = app.as(administrator)
  const id = await open(house)
  const passage = (await getReview(ctx, { draftId })).passages.find(({ kind }) => kind === 'paragraph')!
  const wording = passage.words.replace(/\.$/, ', chez nous.')
  await suggest(app.as(house.sofia), { draftId, consultationId: id, passageId: passage.id, wording })
  await suggest(app.as(house.bruno), { draftId, consultationId: id, passageId: passage.id, body: 'Non' })
  await refuses(consolidate(ctx, { draftId }), 'consultation-running')
  app.clock.set(CLOSES)
  await refuses(consolidate(ctx, { draftId }), 'suggestions-open', { count: 2 })

  const { suggestions } = await getDiscussion(ctx, { draftId })
  const first = suggestions.find((one) => one.wording !== null)
  const second = suggestions.find((one) => one.wording === null)
  const retain = { suggestionId: first!.id, revision: 1, decision: 'retained' } as const
  await refuses(closeSuggestion(ctx, retain), 'reason-missing')
  await closeSuggestion(ctx, { ...retain, reason: 'Plus clair', words: wording, passageRevision: 1 })
  await refuses(closeSuggestion(ctx, { ...retain, reason: 'Encore' }), 'stale-decision')
  await closeSuggestion(ctx, {
    suggestionId: second!.id,
    revision: 1,
    decision: 'not-retained',
    reason: 'Sans autre texte',
  })
  const { number } = await consolidate(ctx, { draftId, note: 'Après consultation' })
  equal(number, 2)

  const [mine] = (await shown(house.sofia, id)).passages.flatMap(({ suggestions }) => suggestions)
  deepEqual([mine!.state, mine!.closed?.reason], ['retained', 'Plus clair'])
  const asked = (await getDiscussion(ctx, { draftId })).consultations[0]!
  equal(asked.versionNumber, 1)
  const versions = await inTransaction(ctx, ({ db }) =>
    db.selectFrom('draft_version').select('id').where('draft_id', '=', draftId).orderBy('number').execute(),
  )
  const { passages, rules } = await compareVersions(ctx, {
    draftId,
    from: versions[0]!.id,
    to: versions[1]!.id,
  })
  deepEqual(rules, [])
  const changed = passages.filter(({ change }) => change !== 'same')
  deepEqual(
    changed.map(({ id, runs }) => [id, runs.filter(({ is }) => is === 'added').map(({ words }) => words)]),
    [[passage.id, [', chez nous']]],
  )
})
