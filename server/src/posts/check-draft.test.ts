import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenDraft, givenHouse, read, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { checkDraft } from './check-draft.ts'
import type { CheckDraftInput } from './inputs.ts'

const app = await testApp()
const typed = (channelId: string, change: Partial<CheckDraftInput> = {}): CheckDraftInput => ({
  postId: null,
  text: 'Bonjour.',
  capacity: 'official',
  purpose: null,
  language: 'fr',
  channelIds: [channelId],
  mediaIds: [],
  answers: {},
  wantedAt: null,
  locale: 'fr',
  ...change,
})

test('a post that was never saved is checked against the charter in force', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const [answer] = await checkDraft(app.as(house.sofia), typed(house.channelId))
  equal(answer?.channelId, house.channelId)
  deepEqual(
    answer?.findings.map(({ kind }) => kind),
    ['pre-approval'],
  )
})

test('the answer is in the reader’s language', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const messageIn = async (locale: 'fr' | 'en') =>
    (await checkDraft(app.as(house.sofia), typed(house.channelId, { locale })))[0]?.findings[0]?.message
  equal((await messageIn('fr'))?.startsWith('Il faut'), true)
  equal((await messageIn('en'))?.startsWith('Il faut'), false)
})

test('what is being typed is checked, and what is saved stays as it was', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house)
  const before = await read(app, house, postId)
  await checkDraft(app.as(house.sofia), typed(house.channelId, { postId, text: 'Tout autre chose.' }))
  deepEqual(await read(app, house, postId), before)
})

test('a colleague’s draft is not there', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house)
  await refuses(checkDraft(app.as(house.administrator), typed(house.channelId, { postId })), 'not-found')
})
