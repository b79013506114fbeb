import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { charterWith } from '../../test/given-posts.ts'
import { givenCharter, givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listAcknowledgements, listSignatures } from '../charter/index.ts'
import type { Member } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import { listNotifications } from '../notifications/index.ts'
import { setRoles } from '../people/index.ts'
import {
  carryOver,
  declineVersion,
  getScan,
  getSignatures,
  getSigning,
  listAskedSignatures,
  makeSheet,
  recheckCarried,
  recordPaper,
  sheetPdf,
  signOnBehalf,
  signVersion,
} from './index.ts'

const app = await testApp()
const SIGN = 'id: signed\nkind: acknowledgement\neffect: block'
const pages = (roles: string) => `id: pages\nkind: publish-roles\nroles: [${roles}]\neffect: block`
const PDF = new TextEncoder().encode('%PDF-1.7 signed by hand')

/** An educator and a director under version 1.0, where only the direction publishes. */
async function givenTeam() {
  const { organisationId, administrator } = await givenOrganisation(app, { charter: false })
  await givenCharter(app, organisationId, { source: charterWith([SIGN, pages('director')]) })
  const add = (name: string, role: string) =>
    givenMember(app, organisationId, { name, roles: [role], signed: false })
  const [sofia, sophie] = [await add('Sofia Petit', 'educator'), await add('Sophie Marchal-Noël', 'director')]
  return { organisationId, administrator, sofia, sophie }
}

const shownTo = (member: Member) => getSigning(app.as(member), { locale: 'fr' })

async function sign(member: Member, name = member.name) {
  const { version, shownDigest } = await shownTo(member)
  const { id: versionId, digest } = version
  await signVersion(app.as(member), {
    versionId,
    digest,
    shownDigest,
    name,
    address: '192.0.2.7',
    locale: 'fr',
  })
  return versionId
}

/** A second version, from tomorrow on, in which unit heads publish too. */
async function givenWiderVersion({
  organisationId,
  administrator,
}: {
  organisationId: string
  administrator: Member
}) {
  const id = await givenCharter(app, organisationId, {
    source: charterWith([SIGN, pages('director, unit-head')], '2.0'),
    effectiveAt: '2026-03-13T00:00:00+01:00',
  })
  await carryOver(app.as(administrator), id)
  return id
}

test('a signature keeps what was shown, its digest, the hour and the address', async () => {
  const { sofia, administrator } = await givenTeam()
  const { shown } = await shownTo(sofia)
  const versionId = await sign(sofia)
  const [signature] = (await listSignatures(app.as(sofia), versionId)).filter(
    ({ personId }) => personId === sofia.personId,
  )
  equal(signature?.shown, shown)
  equal(signature?.address, '192.0.2.7')
  match(shown, /Voici la règle numéro 1\.[\s\S]*Je sais à qui poser mes questions/)
  const entries = await listEntries(app.as(administrator), { kind: 'charter.acknowledged' })
  ok(entries.some(({ data }) => data.seal === signature?.seal))
})

test('one signs with one’s own name, however it is typed', async () => {
  const { sophie } = await givenTeam()
  await refuses(sign(sophie, 'Sofia Petit'), 'name-differs')
  await sign(sophie, 'sophie marchal noel')
  equal((await shownTo(sophie)).state, 'signed')
})

test('a change for one role asks only those who hold it', async () => {
  const team = await givenTeam()
  const { sofia, sophie, administrator } = team
  await sign(sofia)
  await sign(sophie)
  await givenWiderVersion(team)

  const director = await shownTo(sophie)
  equal(director.state, 'to-sign')
  deepEqual(
    director.changes.map(({ rule, what }) => [rule, what]),
    [['pages', 'changed']],
  )
  equal((await getSigning(app.as(sofia), {})).state, 'signed')
  const asked = await listAskedSignatures(app.as(administrator))
  ok(asked.every(({ personId }) => personId !== sofia.personId))
})

test('a signature that carries over counts from the hour the version holds, and the log says why', async () => {
  const team = await givenTeam()
  await sign(team.sofia)
  await givenWiderVersion(team)
  app.clock.set('2026-03-13T10:00:00+01:00')
  const { personId } = team.sofia
  ok((await listAcknowledgements(app.as(team.sofia), [personId])).has(personId))
  equal((await shownTo(team.sofia)).state, 'carried')
  const [entry] = await listEntries(app.as(team.administrator), { kind: 'acknowledgement.carried' })
  deepEqual(entry?.data.changedRules, ['pages'])
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('of two versions of one day, the second is told from the first', async () => {
  const team = await givenTeam()
  const today = { effectiveAt: '2026-03-12T00:00:00+01:00' }
  await givenCharter(app, team.organisationId, {
    source: charterWith([SIGN, pages('director, unit-head')], '2.0'),
    ...today,
  })
  await sign(team.sophie)
  app.clock.advance(1)
  const versionId = await givenCharter(app, team.organisationId, {
    source: charterWith([SIGN, pages('director, unit-head, educator')], '3.0'),
    ...today,
  })
  await carryOver(app.as(team.administrator), versionId)
  equal((await shownTo(team.sophie)).since, '2.0')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('whoever takes on a role that a changed rule binds is asked after all', async () => {
  const team = await givenTeam()
  await sign(team.sofia)
  await givenWiderVersion(team)
  app.clock.set('2026-03-13T10:00:00+01:00')
  const { personId } = team.sofia
  await setRoles(app.as(team.administrator), { personId, roles: ['unit-head'] })
  await recheckCarried(app.as(team.administrator))
  equal((await shownTo(team.sofia)).state, 'to-sign')
  await sign(team.sofia)
  equal((await shownTo(team.sofia)).state, 'signed')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('whoever does not sign says why, is asked no more, and may still sign', async () => {
  const { sofia, administrator } = await givenTeam()
  const { version } = await shownTo(sofia)
  const { id: versionId, digest } = version
  await declineVersion(app.as(sofia), { versionId, digest, reason: 'Je ne comprends pas l’article 1.' })
  equal((await shownTo(sofia)).state, 'declined')
  const lines = (await getSignatures(app.as(administrator))).lines
  equal(lines[0]?.reason, 'Je ne comprends pas l’article 1.')
  ok((await listAskedSignatures(app.as(administrator))).every(({ personId }) => personId !== sofia.personId))
  ok((await listNotifications(app.as(administrator))).some(({ kind }) => kind === 'signature.declined'))
  await sign(sofia)
  equal((await shownTo(sofia)).state, 'signed')
})

test('a sheet signed by hand comes back under its code, with its scan', async () => {
  const { sofia, administrator } = await givenTeam()
  const { version } = await shownTo(sofia)
  const ctx = app.as(administrator)
  const sheetId = await makeSheet(ctx, { personId: sofia.personId, versionId: version.id })
  const { bytes, code } = await sheetPdf(ctx, { sheetId })
  equal(new TextDecoder().decode(bytes.slice(0, 5)), '%PDF-')
  const back = { signedOn: '2026-03-11', scan: PDF }
  await refuses(recordPaper(ctx, { code: 'aaaa-aaaa', ...back }), 'sheet-unknown')
  await refuses(recordPaper(ctx, { code, ...back, scan: new TextEncoder().encode('<html>') }), 'scan-type')
  await refuses(recordPaper(app.as(sofia), { code, ...back }), 'not-allowed')
  await recordPaper(ctx, { code: code.toUpperCase().replace('-', ' '), ...back })
  const line = (await getSignatures(ctx)).lines.find(({ person }) => person.id === sofia.personId)
  deepEqual([line?.state, line?.how, line?.signedOn, line?.hasScan], ['signed', 'paper', '2026-03-11', true])
  equal((await getScan(ctx, { versionId: version.id, personId: sofia.personId })).type, 'application/pdf')
})

test('a signature on behalf says who recorded it, and why', async () => {
  const { organisationId, administrator, sofia } = await givenTeam()
  const personId = await givenPerson(app, organisationId, { name: 'Paul Dony' })
  const { id: versionId } = (await shownTo(sofia)).version
  const said = { personId, versionId, note: 'Lu à voix haute, Paul ne voit pas l’écran.' }
  await refuses(signOnBehalf(app.as(sofia), said), 'not-allowed')
  await signOnBehalf(app.as(administrator), said)
  const line = (await getSignatures(app.as(administrator))).lines.find(({ person }) => person.id === personId)
  deepEqual([line?.how, line?.recordedBy, line?.note], ['on-behalf', 'Nadia Lambert', said.note])
  await refuses(signOnBehalf(app.as(administrator), said), 'already-signed')
})

test('who signed is read by those who answer for the organisation, each for their own', async () => {
  const ours = await givenTeam()
  const theirs = await givenTeam()
  await refuses(getSignatures(app.as(ours.sofia)), 'not-allowed')
  const { id: versionId } = (await shownTo(theirs.sofia)).version
  await refuses(getSignatures(app.as(ours.administrator), { versionId }), 'not-found')
  await refuses(
    makeSheet(app.as(ours.administrator), { personId: theirs.sofia.personId, versionId }),
    'not-found',
  )
})
