import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import type { Ctx } from '../ctx.ts'
import type { LogKind } from './kinds.ts'
import { append, exportLog, listChain, listEntries, verifyLog } from './index.ts'

const app = await testApp()

const write = (ctx: Ctx, kind: LogKind, subject: string, data = {}) =>
  inTransaction(ctx, (ctx) => append(ctx, kind, subject, data))

async function house() {
  const { organisationId, system, administrator } = await givenOrganisation(app, { charter: false })
  const educator = await givenMember(app, organisationId, {
    name: 'Sofia Petit',
    roles: [],
    signed: false,
  })
  return { system: app.as(system), administrator: app.as(administrator), educator: app.as(educator) }
}

test('the latest entry comes first, with who decided it under the name of that day', async () => {
  const { educator, administrator } = await house()
  await write(educator, 'post.submitted', 'p1', { note: 'é' })
  const [entry] = await listEntries(administrator)
  deepEqual(
    [entry?.kind, entry?.subjectId, entry?.actor.name, entry?.data],
    ['post.submitted', 'p1', 'Sofia Petit', { note: 'é' }],
  )
  const [before] = await listEntries(administrator, { before: entry!.seq, limit: 1 })
  equal(before?.seq, entry!.seq - 1)
})

test('entries are found by kind', async () => {
  const { educator, administrator } = await house()
  for (const kind of ['post.submitted', 'post.approved', 'post.submitted'] as const)
    await write(educator, kind, 'p1')
  const found = await listEntries(administrator, { kind: 'post.submitted' })
  equal(found.length, 2)
})

test('the whole log is for those who answer for the organisation; what is about one thing, for its readers', async () => {
  const { educator } = await house()
  await write(educator, 'post.submitted', 'p1')
  await refuses(listEntries(educator), 'not-allowed')
  equal((await listEntries(educator, { subjectId: 'p1' })).length, 1)
  await refuses(listEntries(app.as({ kind: 'visitor' }), { subjectId: 'p1' }), 'not-allowed')
})

test('another organisation has another log', async () => {
  const [ours, theirs] = [await house(), await house()]
  await write(ours.educator, 'post.submitted', 'p1')
  deepEqual(await listEntries(theirs.educator, { subjectId: 'p1' }), [])
  deepEqual((await listChain(theirs.educator, ['p1'])).entries, [])
})

test('a chain leads to the first seal that covers it, and asking again makes no other', async () => {
  const { educator, system } = await house()
  await write(educator, 'post.submitted', 'p1')
  await write(educator, 'post.submitted', 'p2')
  const first = await listChain(educator, ['p1'])
  equal(first.seal?.seq, first.links.at(-1)?.seq)
  await write(educator, 'post.submitted', 'p3')
  deepEqual(await listChain(educator, ['p1']), first)
  const check = await verifyLog(system)
  deepEqual(check.ok && check.seals, 1)
})

test('taking the log out is written in it', async () => {
  const { administrator, educator } = await house()
  await refuses(exportLog(educator), 'not-allowed')
  const { fileName, lines } = await exportLog(administrator)
  equal(fileName, 'balise-log-2026-03-12.jsonl')
  const all: Record<string, unknown>[] = []
  for await (const line of lines) all.push(JSON.parse(line) as Record<string, unknown>)
  equal(all[0]?.format, 'balise-log:1')
  equal((JSON.parse(all.at(-2)!.body as string) as { kind: string }).kind, 'log.exported')
  deepEqual((all.at(-1)!.seal as { seq: number }).seq, all[0]?.entries)
})
