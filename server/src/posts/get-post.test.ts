import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict'
import test from 'node:test'
import { check, compile, readCase } from '@balise/rules'
import type { Case, Verdict } from '@balise/rules'
import { inTransaction } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import {
  givenApproved,
  givenDraft,
  givenHouse,
  givenPicture,
  read,
  RULES,
  savedAs,
} from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { getCharterInForce } from '../charter/index.ts'
import { pictureKinds, withKinds } from '../consents/picture-kinds.ts'
import { caseOfDraft } from './case-of-draft.ts'
import { getDraft } from './get-draft.ts'
import { getPost } from './get-post.ts'
import { savePost } from './save-post.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()
const canOf = async (member: Member, postId: string) =>
  Object.entries((await getPost(app.as(member), { postId })).can).flatMap(([what, can]) =>
    can ? [what] : [],
  )
const storedVerdicts = ({ system }: House, postId: string) =>
  inTransaction(app.as(system), ({ db }) =>
    db.selectFrom('verdict').selectAll().where('post_id', '=', postId).orderBy('moment', 'desc').execute(),
  )

test('a page offers each reader what they may do', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house)
  deepEqual(await canOf(house.sofia, postId), ['edit', 'submit', 'withdraw'])
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  deepEqual(await canOf(house.sofia, postId), ['edit', 'withdraw', 'reopen'])
  deepEqual(await canOf(house.bruno, postId), ['approve', 'refuse', 'withdraw'])
  deepEqual(await canOf(house.administrator, postId), ['refuse', 'withdraw'])
})

test('a draft is shown to its author alone', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house)
  await refuses(getPost(app.as(house.administrator), { postId }), 'not-found')
})

test('every decision keeps the case and the charter it was made from, and can be replayed', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead, RULES.consents])
  const { mediaId } = await givenPicture(app, house)
  const postId = await givenApproved(app, house, { mediaIds: [mediaId] })
  const { charter } = await getCharterInForce(app.as(house.system))
  const rows = await storedVerdicts(house, postId)
  deepEqual(
    rows.map(({ moment, decision }) => [moment, decision]),
    [
      ['submit', 'review'],
      ['approve', 'allow'],
    ],
  )
  for (const row of rows) {
    const again = check(compile(charter), readCase(row.facts), 'fr')
    deepEqual(JSON.parse(JSON.stringify(again)) as Verdict, row.answer)
  }
})

test('the facts of a check are those of the people in the post, and of nobody else', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mediaId, personId } = await givenPicture(app, house)
  await givenPicture(app, house) // someone on another picture
  const postId = await givenApproved(app, house, { mediaIds: [mediaId] })
  const [row] = await storedVerdicts(house, postId)
  const { organisation } = row!.facts as Case
  deepEqual(organisation.people?.map(({ id }) => id).toSorted(), [house.sofia.personId, personId].toSorted())
  deepEqual(
    organisation.consents?.map(({ person, channels }) => [person, channels]),
    [[personId, ['page']]],
  )
})

test('the composer can ask the charter by itself, and hears what the server would say', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mediaId } = await givenPicture(app, house, { consents: false })
  const postId = await givenDraft(app, house, { mediaIds: [mediaId] })
  const draft = await getDraft(app.as(house.sofia), { postId })
  equal(draft.channels[0]?.limits?.graphemes, 500)

  const { post } = draft
  const media = post!.media.map((picture) => ({ ...picture, persons: picture.persons.map(({ id }) => id) }))
  const asked = caseOfDraft(
    { ...post!, author: post!.author.id, media, publishAt: post!.wantedAt },
    'page',
    draft.organisation,
    '2026-03-12T09:15:00Z',
  )
  const answer = check(compile(draft.charter), readCase(JSON.parse(JSON.stringify(asked))), 'fr')
  deepEqual(
    JSON.parse(JSON.stringify(answer.findings)),
    JSON.parse(JSON.stringify(post!.verdicts[0]!.verdict.findings)),
  )
  ok(answer.findings[0]?.message.includes('Lucas Moreau'))
})

test('words that are not saved yet make the composer and the server count the same consents', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mediaId, personId } = await givenPicture(app, house)
  const postId = await givenDraft(app, house, { mediaIds: [mediaId] })
  const { post, organisation, consents } = await getDraft(app.as(house.sofia), { postId })

  for (const text of ['Bonjour.', 'Bravo à Lucas !']) {
    const kinds = pictureKinds(post!.media, text)
    await savePost(app.as(house.sofia), { ...savedAs(await read(app, house, postId)), text })
    const saved = await getDraft(app.as(house.sofia), { postId })
    deepEqual(withKinds(organisation, consents, kinds).consents, saved.organisation.consents)
  }
  const alone = consents[personId]!['targeted']!
  notDeepEqual(consents[personId]!['named targeted'], alone)
})

test('the verdict of the page is that of now: a consent given since is believed', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mediaId } = await givenPicture(app, house)
  const post = await read(app, house, await givenDraft(app, house, { mediaIds: [mediaId] }))
  deepEqual(
    post.verdicts.map(({ decision, moment }) => [decision, moment]),
    [['allow', 'now']],
  )
})
