import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { describe, givenHouse, givenPicture, givenScheduled, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { START, testApp } from '../../test/test-app.ts'
import { exportLog } from '../log/index.ts'
import { loadOutgoing } from '../media/index.ts'
import { createPost, sendDue } from '../posts/index.ts'
import { getProof } from './get-proof.ts'
import { proofPdf } from './proof-pdf.ts'
import type { ProofView } from './types.ts'

const app = await testApp()
const folder = mkdtempSync(join(tmpdir(), 'balise-proof-'))
after(() => rmSync(folder, { recursive: true }))

const house = await givenHouse(app, [RULES.asksUnitHead, RULES.consents])
const { mediaId, personId } = await givenPicture(app, house)
const postId = await givenScheduled(app, house, '2026-03-12T11:00:00+01:00', { mediaIds: [mediaId] })
app.clock.set('2026-03-12T11:00:04+01:00')
await sendDue(app.as(house.system))
const proof = await getProof(app.as(house.sofia), { postId })
const log = await written('log.jsonl', await exported())

async function exported(): Promise<string> {
  const { lines } = await exportLog(app.as(house.administrator))
  let text = ''
  for await (const line of lines) text += line
  return text
}

async function written(name: string, content: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

function verify(...files: string[]) {
  const script = join(import.meta.dirname, '../../../docs/verify/verify.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], {
    encoding: 'utf8',
    env: { LANG: 'en' },
  })
  return { status, says: stdout + stderr }
}

const changed = async (change: (copy: ProofView) => void) => {
  const copy = structuredClone(proof)
  change(copy)
  return verify(await written('changed.json', JSON.stringify(copy)))
}

test('a proof holds what was said, checked, agreed, shown and answered', () => {
  equal(proof.post.state, 'published')
  equal(proof.post.text, 'Atelier peinture ce matin.')
  deepEqual(
    proof.approvals.map(({ by, roles, current }) => [by.name, roles, current]),
    [['Bruno Leroy', ['Responsable de service'], true]],
  )
  const [channel] = proof.channels
  deepEqual(
    channel?.verdicts.map(({ moment }) => moment),
    ['submit', 'approve', 'schedule', 'send'],
  )
  const [asked] = channel!.verdicts.flatMap(({ findings }) => findings)
  equal(asked?.quote, 'Voici la règle numéro 1.')
  equal(channel?.delivery?.state, 'sent')
  ok(channel?.delivery?.receipt)
  deepEqual(
    proof.consents.map(({ person, answer }) => [person.id, answer]),
    [[personId, 'yes']],
  )
  equal(proof.media[0]?.alt, 'Un enfant peint')
  ok(proof.entries.some(({ kind }) => kind === 'post.approved'))
  ok(proof.seal && proof.seal.seq >= proof.entries.at(-1)!.seq)
})

test('a proof shows nothing of what was decided about other things', () => {
  const shown = new Set(proof.entries.map(({ seq }) => seq))
  ok(proof.links.some(({ seq }) => !shown.has(seq)))
  deepEqual(Object.keys(proof.links[0]!), ['seq', 'bodyDigest'])
})

test('a log, a proof and a picture are verified without us', async () => {
  const { bytes } = await loadOutgoing(app.as(house.system), mediaId)
  const { status, says } = verify(
    log,
    await written('proof.json', JSON.stringify(proof)),
    await written('picture.jpg', bytes),
  )
  equal(status, 0, says)
  match(says, /the chain holds/)
})

test('changing one byte of the log makes it fail, and names the entry', async () => {
  const text = readFileSync(log, 'utf8')
  for (const { seq, kind } of proof.entries) {
    const lines = text.split('\n')
    lines[seq] = lines[seq]!.replace(kind, `${kind.slice(0, -1)}x`)
    const { status, says } = verify(await written('bad.jsonl', lines.join('\n')))
    deepEqual([status, says.trim()], [1, `BROKEN, entry ${seq}: its text does not have its hash`])
  }
})

test('an entry taken out of the log is missed', async () => {
  const lines = readFileSync(log, 'utf8').split('\n')
  lines.splice(3, 1)
  match(
    verify(await written('cut.jsonl', lines.join('\n'))).says,
    /BROKEN, entry 3: an entry is missing here/,
  )
})

test('a log cut at the end is missed', async () => {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  lines.splice(-2, 1)
  equal(verify(await written('end.jsonl', lines.join('\n'))).status, 1)
})

test('a chain computed again from a changed entry does not have the signature', async () => {
  const { status, says } = await changed(({ seal }) => {
    seal!.sealedAt = '2026-01-01T00:00:00.000Z'
  })
  deepEqual([status, /signature/.test(says)], [1, true])
})

test('a proof that shows another text fails', async () => {
  match((await changed(({ post }) => void (post.text = 'Autre chose'))).says, /BROKEN, content/)
})

test('a proof that shows another picture fails', async () => {
  const { says } = await changed(({ media }) => void (media[0]!.digest = `sha256:${'0'.repeat(64)}`))
  match(says, /BROKEN, picture/)
})

test('a verdict rewritten in the database fails', async () => {
  const { says } = await changed(({ channels }) => void (channels[0]!.verdicts[0]!.findings = []))
  match(says, /BROKEN, verdict Page/)
})

test('an approval that nobody gave fails', async () => {
  const { says } = await changed(
    ({ approvals }) => void approvals.push({ ...approvals[0]!, by: { id: 'x', name: 'Personne' } }),
  )
  match(says, /BROKEN, approval Personne/)
})

test('a file that is not the picture fails', async () => {
  const file = await written('proof.json', JSON.stringify(proof))
  equal(verify(file, await written('other.jpg', 'other')).status, 1)
})

test('words changed on a picture afterwards do not change the proof', async () => {
  await describe(app, house, mediaId, { alt: 'Autre description', personIds: [personId] })
  const later = await getProof(app.as(house.sofia), { postId })
  equal(later.media[0]?.alt, 'Un enfant peint')
  equal(verify(await written('later.json', JSON.stringify(later))).status, 0)
})

test('a proof prints, and so does one of which nothing happened yet', async () => {
  const { id } = await createPost(app.as(house.sofia), { text: '', channelIds: [] })
  for (const one of [proof, await getProof(app.as(house.sofia), { postId: id })])
    match(Buffer.from(await proofPdf(one, 'fr')).toString('latin1'), /^%PDF-/)
})

test('a draft is proven to its author alone', async () => {
  app.clock.set(START)
  const { id } = await createPost(app.as(house.sofia), { text: 'Brouillon', channelIds: [house.channelId] })
  const own = await getProof(app.as(house.sofia), { postId: id })
  deepEqual([own.content, own.channels[0]?.verdicts, own.entries.length], [null, [], 1])
  await refuses(getProof(app.as(house.bruno), { postId: id }), 'not-found')
})

test('a post of another organisation has no proof', async () => {
  const other = await givenHouse(app)
  await refuses(getProof(app.as(other.sofia), { postId }), 'not-found')
})

test('only an administrator takes the log out', () => refuses(exportLog(app.as(house.bruno)), 'not-allowed'))
