import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { givenChannel, givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { recordConsent } from '../consents/index.ts'
import { addMedia, describeMedia, getMedia, hideInMedia } from '../media/index.ts'
import { createPost, listLibrary, listPictureRights, replacePicture, savePost } from './index.ts'

const app = await testApp()
const { organisationId, administrator: nadia } = await givenOrganisation(app)
const ctx = app.as(nadia)
const page = await givenChannel(app, organisationId, { name: 'Page' })
const group = await givenChannel(app, organisationId, {
  name: 'Groupe',
  surface: 'group',
  audience: 'members',
})
const bytes = new Uint8Array(await pictureOf(400, 300).jpeg().toBuffer())

async function given(personIds: string[], alt = '') {
  const { id } = await addMedia(ctx, { bytes, fileName: 'a.jpg' })
  await describeMedia(ctx, {
    mediaId: id,
    alt,
    faces: personIds.length,
    personIds,
    source: 'own',
    licence: null,
    credit: null,
  })
  return id
}

async function givenYes(personId: string, channelId: string) {
  await recordConsent(ctx, {
    personId,
    channelIds: [channelId],
    act: 'publish',
    purpose: 'image',
    answer: 'granted',
    givenOn: '2026-01-10',
    untilOn: null,
    holders: ['Claire Moreau'],
    requiredHolders: 1,
    evidence: '',
  })
}

const CONTENT = {
  text: 'Atelier',
  capacity: 'official' as const,
  purpose: null,
  language: 'fr',
  answers: {},
  wantedAt: null,
}

test('the library says on which channels a picture may be shown today', async () => {
  const lucas = await givenPerson(app, organisationId, { name: 'Lucas Moreau', kind: 'beneficiary' })
  await givenYes(lucas, group)
  const [shown, nobody] = [await given([lucas]), await given([])]
  const { pictures, channels } = await listLibrary(ctx)
  const of = (id: string) => pictures.find((picture) => picture.id === id)!.publishable
  deepEqual(of(shown), [group])
  deepEqual(of(nobody)?.toSorted(), [page, group].toSorted())
  deepEqual(channels.map(({ name }) => name).toSorted(), ['Groupe', 'Page'])

  const forThePage = (await listLibrary(ctx, { channelId: page })).pictures.map(({ id }) => id)
  ok(forThePage.includes(nobody) && !forThePage.includes(shown))
})

test('beside each person, the charter’s own sentence says why not', async () => {
  const emma = await givenPerson(app, organisationId, { name: 'Emma Claes', kind: 'beneficiary' })
  const picture = await getMedia(ctx, { mediaId: await given([emma]) })
  const [rights] = await listPictureRights(ctx, [picture])
  const there = rights!.shown.find(({ channelId }) => channelId === page)!
  equal(there.answer, 'against')
  ok(there.says?.includes('Emma Claes'), there.says ?? '')
})

test('a picture shows where it was used, but not in the draft of a colleague', async () => {
  const id = await given([])
  const sofia = await givenMember(app, organisationId)
  const { id: postId } = await createPost(app.as(sofia), { ...CONTENT, channelIds: [page], mediaIds: [id] })
  const usesFor = async (asked: typeof ctx) =>
    (await listLibrary(asked)).pictures.find((picture) => picture.id === id)!.uses.map((use) => use.postId)
  deepEqual(await usesFor(app.as(sofia)), [postId])
  deepEqual(await usesFor(ctx), [])
})

test('pictures are found by the words that describe them and by the people on them', async () => {
  const emma = await givenPerson(app, organisationId, { name: 'Emma' })
  const id = await given([emma], 'Semis de tomates')
  for (const asked of [{ search: 'tomates' }, { personId: emma }])
    deepEqual(
      (await listLibrary(ctx, asked)).pictures.map((picture) => picture.id),
      [id],
    )
})

test('an original that a copy replaces goes under lock, unless another post shows it', async () => {
  const box = { left: 0.1, top: 0.1, width: 0.3, height: 0.4 }
  for (const shared of [false, true]) {
    const from = await given([])
    const { id: postId } = await createPost(ctx, { ...CONTENT, channelIds: [page], mediaIds: [from] })
    if (shared) await createPost(ctx, { ...CONTENT, channelIds: [page], mediaIds: [from] })
    const { id: to } = await hideInMedia(ctx, { mediaId: from, boxes: [box], personIds: [] })
    await replacePicture(ctx, { postId, from, to })
    equal((await getMedia(ctx, { mediaId: from })).kept, shared ? 'open' : 'locked')
    if (!shared)
      await refuses(
        savePost(ctx, { ...CONTENT, postId, revision: 2, channelIds: [page], mediaIds: [from] }),
        'media-locked',
      )
  }
})
