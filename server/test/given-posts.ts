import { recordConsent } from '../src/consents/index.ts'
import type { Member } from '../src/ctx.ts'
import { inTransaction } from '../src/ctx.ts'
import { addMedia, describeMedia } from '../src/media/index.ts'
import { approvePost, createPost, getPost, savePost, schedulePost, submitPost } from '../src/posts/index.ts'
import type { PostView, SavePostInput } from '../src/posts/index.ts'
import { givenChannel, givenCharter, givenMember, givenOrganisation, givenPerson } from './given.ts'
import type { Asked } from './given.ts'
import { pictureOf } from './pictures.ts'

/** Rules as a charter writes them; each is one thing that a test looks at. */
export const RULES = {
  asksUnitHead: 'id: asks\nkind: pre-approval\nclass: all\nroles: [unit-head]\neffect: review',
  asksUnitHeadAndDirector:
    'id: asks\nkind: pre-approval\nclass: all\nroles: [unit-head, director]\nmode: all\neffect: review',
  newsOnly: 'id: news-only\nkind: topic-scope\npurposes: [news]\neffect: review',
  consents: 'id: consents\nkind: image-consent\neffect: block',
  capped: (max: number) =>
    `id: capped\nkind: frequency-cap\nmax: ${max}\nper: week\ncount: channel\neffect: block`,
  directorsOnly: 'id: directors-only\nkind: publish-roles\nroles: [director]\ninName: any\neffect: block',
}

export const charterWith = (rules: string[], version = '1.0') => `---
format: 1
title: Charte d’essai
organisation: Les Tilleuls
locale: fr
version: '${version}'
effectiveOn: null
reviewOn: null
audience: [staff]
contacts: {}
roles:
  administrator: Administration
  moderator: Modération
  unit-head: Responsable de service
  director: Direction
  educator: Éducation
---

## 1 Nos règles {#regles}

${rules.map((rule, index) => `Voici la règle numéro ${index + 1}.\n\n\`\`\`rule\n${rule}\n\`\`\`\n`).join('\n')}`

export type House = Awaited<ReturnType<typeof givenHouse>>

/**
 * An organisation with one channel on the fake network and a charter of these rules; Sofia writes, Bruno heads the
 * unit, Sophie directs.
 */
export async function givenHouse(app: Asked, rules: string[] = []) {
  const { organisationId, system, administrator } = await givenOrganisation(app, { charter: false })
  await givenCharter(app, organisationId, { source: charterWith(rules) })
  const member = async (name: string, role: string) => {
    const member = await givenMember(app, organisationId, { name, roles: [role], signed: false })
    await givenAccount(app, member)
    return member
  }
  const channelId = await givenChannel(app, organisationId, { name: 'Page', slug: 'page' })
  return {
    organisationId,
    system,
    administrator,
    sofia: await member('Sofia Petit', 'educator'),
    bruno: await member('Bruno Leroy', 'unit-head'),
    sophie: await member('Sophie Marchal', 'director'),
    channelId,
  }
}

function givenAccount(app: Asked, { organisationId, personId, accountId }: Member) {
  const ctx = app.as({ kind: 'system', organisationId, job: 'given' })
  return inTransaction(ctx, ({ db }) =>
    db.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute(),
  )
}

/** The charter becomes another, from now on. */
export const givenNewCharter = (app: Asked, { organisationId, system }: House, rules: string[]) =>
  givenCharter(app, organisationId, {
    source: charterWith(rules, app.as(system).newId().slice(-8)),
    effectiveAt: app.as(system).now().toISOString(),
  })

type Written = Partial<Omit<SavePostInput, 'postId' | 'revision'>> & { by?: Member }

export async function givenDraft(app: Asked, house: House, { by = house.sofia, ...content }: Written = {}) {
  const text = 'Atelier peinture ce matin.'
  const { id } = await createPost(app.as(by), { text, channelIds: [house.channelId], ...content })
  return id
}

/** Handed in, and agreed to by Bruno when the charter asks. */
export async function givenApproved(app: Asked, house: House, written: Written = {}): Promise<string> {
  const { by = house.sofia } = written
  const postId = await givenDraft(app, house, written)
  const { state } = await submitPost(app.as(by), { postId, revision: 1 })
  if (state === 'to-approve')
    await approvePost(app.as(house.bruno), {
      postId,
      contentHash: (await read(app, house, postId)).contentHash,
    })
  return postId
}

export async function givenScheduled(app: Asked, house: House, publishAt: string, written: Written = {}) {
  const postId = await givenApproved(app, house, written)
  await schedulePost(app.as(written.by ?? house.sofia), { postId, publishAt })
  return postId
}

export const read = (app: Asked, { system }: House, postId: string): Promise<PostView> =>
  getPost(app.as(system), { postId })

/** The input that saves a post as it is, changed by what follows. */
export const savedAs = (post: PostView, change: Partial<SavePostInput> = {}): SavePostInput => ({
  postId: post.id,
  revision: post.revision,
  text: post.text,
  capacity: post.capacity,
  purpose: post.purpose,
  language: post.language,
  channelIds: post.channels.map(({ id }) => id),
  mediaIds: post.media.map(({ id }) => id),
  answers: post.answers,
  wantedAt: post.wantedAt,
  ...change,
})

export const edit = (app: Asked, house: House, post: PostView, change: Partial<SavePostInput>) =>
  savePost(app.as(house.sofia), savedAs(post, change))

/** A picture of one child. */
export async function givenPicture(app: Asked, house: House, { consents = true } = {}) {
  const { organisationId, sofia, system, channelId } = house
  const personId = await givenPerson(app, organisationId, {
    name: 'Lucas Moreau',
    kind: 'beneficiary',
    minor: true,
  })
  const bytes = new Uint8Array(await pictureOf(64, 48).jpeg().toBuffer())
  const { id: mediaId } = await addMedia(app.as(sofia), { bytes, fileName: 'atelier.jpg' })
  await describe(app, house, mediaId, { alt: 'Un enfant peint', personIds: [personId] })
  if (consents)
    await recordConsent(app.as(system), {
      personId,
      channelIds: [channelId],
      answer: 'granted',
      givenOn: '2025-09-01',
      untilOn: null,
      holders: ['Claire Moreau'],
    })
  return { mediaId, personId }
}

export const describe = (
  app: Asked,
  { sofia }: House,
  mediaId: string,
  { alt, personIds }: { alt: string; personIds: string[] },
) =>
  describeMedia(app.as(sofia), {
    mediaId,
    alt,
    faces: personIds.length,
    personIds,
    source: 'own',
    licence: null,
    credit: null,
  })
