import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '../ctx.ts'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { countUnread, listNotifications, markRead, notify, sendMail } from './index.ts'

const app = await testApp()
const { organisationId, system } = await givenOrganisation(app, { charter: false })
const postId = '019ce153-ee20-710e-8316-1d5d0817ccf2'
let serial = 0

const givenReader = (email: string | null = `lecteur${++serial}@lestilleuls.example`) =>
  givenMember(app, organisationId, { name: 'Bruno Leroy', email })
const ask = (personIds: string[], excerpt = 'Atelier peinture') =>
  notify(app.as(system), {
    personIds,
    kind: 'post.to-approve',
    subjectId: postId,
    details: { author: 'Sofia Petit', excerpt },
  })

test('whoever must agree reads who asks, for what, and where to go', async () => {
  const reader = await givenReader()
  await ask([reader.personId])
  const [notification] = await listNotifications(app.as(reader))
  equal(
    notification?.sentence,
    'Sofia Petit demande votre accord pour une publication\u00a0: «\u00a0Atelier peinture\u00a0».',
  )
  equal(notification?.path, `/posts/${postId}`)
  match((await listNotifications(app.as(reader), { locale: 'en' }))[0]?.sentence ?? '', /asks you to agree/)
})

test('the same thing comes by mail, with the address of the page', async () => {
  const reader = await givenReader('bruno@lestilleuls.example')
  await ask([reader.personId])
  await app.runJobs()
  const mail = app.mails.findLast(({ to }) => to === 'bruno@lestilleuls.example')
  equal(mail?.subject, 'Les Tilleuls · Une publication attend votre accord')
  match(mail?.text ?? '', new RegExp(`/posts/${postId}`))
})

test('the subject of a mail holds nobody’s words', async () => {
  const reader = await givenReader('discret@lestilleuls.example')
  await ask([reader.personId], 'Hugo est malade')
  await app.runJobs()
  const mail = app.mails.findLast(({ to }) => to === 'discret@lestilleuls.example')
  equal(mail?.subject.includes('Hugo'), false)
})

test('someone told twice in one go is told once', async () => {
  const reader = await givenReader()
  await ask([reader.personId, reader.personId])
  equal(await countUnread(app.as(reader)), 1)
})

test('someone without an address finds it on the page', async () => {
  const reader = await givenReader(null)
  await app.runJobs()
  const before = app.mails.length
  await ask([reader.personId])
  await app.runJobs()
  equal(app.mails.length, before)
  equal(await countUnread(app.as(reader)), 1)
})

test('what was read on the page is not mailed', async () => {
  const reader = await givenReader('deja-lu@lestilleuls.example')
  await ask([reader.personId])
  const [notification] = await listNotifications(app.as(reader))
  await markRead(app.as(reader), { notificationIds: [notification?.id ?? ''] })
  await app.runJobs()
  equal(
    app.mails.some(({ to }) => to === 'deja-lu@lestilleuls.example'),
    false,
  )
})

test('what a decision announces is not announced when the decision fails', async () => {
  const reader = await givenReader('rien@lestilleuls.example')
  await inTransaction(app.as(system), async (ctx) => {
    await notify(ctx, {
      personIds: [reader.personId],
      kind: 'post.unknown',
      subjectId: postId,
      details: { excerpt: '' },
    })
    throw new Error('the decision fails')
  }).catch(() => 'as it must')
  await app.runJobs()
  equal(await countUnread(app.as(reader)), 0)
  equal(
    app.mails.some(({ to }) => to === 'rien@lestilleuls.example'),
    false,
  )
})

test('one marks as read what is one’s own', async () => {
  const reader = await givenReader()
  const colleague = await givenReader()
  await ask([reader.personId])
  const [notification] = await listNotifications(app.as(reader))
  const notificationIds = [notification?.id ?? '']
  await refuses(markRead(app.as(colleague), { notificationIds }), 'not-found')
  equal(await countUnread(app.as(reader)), 1)
  await markRead(app.as(reader), { notificationIds })
  equal(await countUnread(app.as(reader)), 0)
})

test('a person of another organisation is told nothing', async () => {
  const theirs = await givenOrganisation(app, { charter: false })
  await ask([theirs.administrator.personId]).catch(() => 'refused by the database')
  deepEqual(await listNotifications(app.as(theirs.administrator)), [])
})

test('a mail that was asked for leaves once', async () => {
  const mail = { to: 'presse@exemple.be', subject: 'Objet', text: 'Texte' }
  await sendMail(app.as(system), mail)
  await app.runJobs()
  await app.runJobs()
  deepEqual(
    app.mails.filter(({ to }) => to === mail.to),
    [mail],
  )
})
