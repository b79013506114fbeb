import { deepEqual, equal, match, ok } from 'node:assert/strict'
import test from 'node:test'
import { readCharter, readTemplate } from '@balise/charter'
import { givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import { getDraft, getDraftFile, getReview, settleFault, settleGroup, startImport } from './index.ts'

const app = await testApp()

const CHARTER = `Charte des réseaux sociaux

1. Publier

1.1 Il est interdit de publier plus de quatre fois par semaine dans un groupe privé.

1.2 Seuls les modérateurs peuvent publier au nom de l'association.

1.3 Tout signalement est envoyé à l'adresse "....".

2. Respect

2.1 Il est interdit d'insulter une personne.
`
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function givenImport(text = CHARTER): Promise<{ draftId: string; administrator: Member }> {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const draftId = await startImport(app.as(administrator), {
    bytes: bytesOf(text),
    fileName: 'C:\\charte.txt',
  })
  return { draftId, administrator }
}

test('a file is kept, then read: its passages, what it asks, and what is broken in it', async () => {
  const { draftId, administrator } = await givenImport()
  const before = await getDraft(app.as(administrator), { draftId })
  deepEqual([before.importing, before.file?.fileName], ['waiting', 'charte.txt'])

  await app.runJobs()
  const draft = await getDraft(app.as(administrator), { draftId })
  equal(draft.importing, 'read')
  equal(draft.percent, 100)
  ok(draft.progress.total >= 3, `${draft.progress.total} proposals`)
  equal(draft.progress.open, draft.progress.total)
  ok(draft.faults.some(({ kind }) => kind === 'blank-contact'))
  deepEqual(draft.mistakes, [])
})

test('each proposal quotes its sentence exactly', async () => {
  const { draftId, administrator } = await givenImport()
  await app.runJobs()
  const { proposals, passages } = await getReview(app.as(administrator), { draftId })
  for (const { quote, passageId } of proposals)
    ok(passages.find(({ id }) => id === passageId)!.words.includes(quote), quote)
})

test('a reading that died is taken up again, and gives the text once', async () => {
  const { draftId, administrator } = await givenImport()
  await inTransaction(app.as(administrator), ({ db }) =>
    db
      .updateTable('draft_import')
      .set({ state: 'reading', tries: 1, reading_since: new Date('2026-03-12T08:00:00Z') })
      .where('draft_id', '=', draftId)
      .execute(),
  )
  await app.runJobs()
  await app.runJobs()
  const draft = await getDraft(app.as(administrator), { draftId })
  equal(draft.importing, 'read')
  const articles = draft.passages.filter(({ kind }) => kind === 'article')
  equal(new Set(articles.map(({ slug }) => slug)).size, articles.length)
})

test('a reading that has just begun elsewhere is left alone', async () => {
  const { draftId, administrator } = await givenImport()
  await inTransaction(app.as(administrator), ({ db, now }) =>
    db
      .updateTable('draft_import')
      .set({ state: 'reading', tries: 1, reading_since: now() })
      .where('draft_id', '=', draftId)
      .execute(),
  )
  await app.runJobs()
  equal((await getDraft(app.as(administrator), { draftId })).importing, 'reading')
})

test('a file that cannot be read is refused with a sentence, in both languages', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 0xfe, 0x80])
  const draftId = await startImport(app.as(administrator), { bytes, fileName: 'photo.jpg' })
  await app.runJobs()
  const { file } = await getDraft(app.as(administrator), { draftId })
  equal(file?.state, 'refused')
  match(file!.refusal!.fr, /\p{L}+.*\./u)
  match(file!.refusal!.en, /\p{L}+.*\./u)
})

test('an empty file and one of more than 30 MB are refused at once', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const hand = (bytes: Uint8Array<ArrayBuffer>) =>
    startImport(app.as(administrator), { bytes, fileName: 'x.txt' })
  await refuses(hand(new Uint8Array()), 'document-empty')
  await refuses(hand(new Uint8Array(30_000_001)), 'document-too-large')
})

test('a fault is mended by the words that should stand there, or left with a reason', async () => {
  const { draftId, administrator } = await givenImport()
  await app.runJobs()
  const ctx = app.as(administrator)
  const blank = (await getDraft(ctx, { draftId })).faults.find(({ kind }) => kind === 'blank-contact')!
  const words = blank.words!.replace(/"\.+"/, 'signalement@lestilleuls.example')
  await settleFault(ctx, { faultId: blank.id, revision: blank.revision, decision: 'correct', words })
  ok((await getDraftFile(ctx, { draftId })).source.includes('signalement@lestilleuls.example'))
  await refuses(
    settleFault(ctx, { faultId: blank.id, revision: blank.revision, decision: 'leave', reason: 'Ainsi' }),
    'stale-decision',
    { by: 'Nadia Lambert', state: 'corrected', revision: 2 },
  )
  await settleFault(ctx, { faultId: blank.id, revision: 2, decision: 'leave', reason: 'Ainsi' })
  const after = (await getDraft(ctx, { draftId })).faults.find(({ id }) => id === blank.id)!
  deepEqual([after.state, after.decided?.reason], ['left', 'Ainsi'])
})

test('only those who answer for the organisation import a charter, and see it', async () => {
  const { draftId, administrator } = await givenImport()
  const sofia = { ...administrator, roles: ['educator'] }
  await refuses(startImport(app.as(sofia), { bytes: bytesOf('x'), fileName: 'x' }), 'not-allowed')
  await refuses(getDraft(app.as(sofia), { draftId }), 'not-allowed')
  const elsewhere = await givenOrganisation(app, { charter: false })
  await refuses(getDraft(app.as(elsewhere.administrator), { draftId }), 'not-found')
})

test('a charter of ours that comes back brings its rules, to be confirmed together', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  const draftId = await startImport(ctx, { bytes: bytesOf(readTemplate('asbl')), fileName: 'asbl.md' })
  await app.runJobs()
  const { groups, proposals, progress } = await getReview(ctx, { draftId })
  const carried = groups.find(({ kind }) => kind === 'carried')!
  deepEqual(readCharter((await getDraftFile(ctx, { draftId })).source).rules, [])
  await settleGroup(ctx, {
    draftId,
    decision: 'accept',
    proposals: proposals
      .filter(({ id }) => carried.proposalIds.includes(id))
      .map(({ id, revision }) => ({ proposalId: id, revision })),
  })
  const template = readCharter(readTemplate('asbl'))
  const { rules, articles, roles } = readCharter((await getDraftFile(ctx, { draftId })).source)
  deepEqual(rules, template.rules)
  deepEqual(articles, template.articles)
  deepEqual(roles, template.roles)
  equal(carried.proposalIds.length, template.rules.length)
  ok(progress.total >= template.rules.length)
})
