import { deepEqual, equal, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { after } from 'node:test'
import { givenOrganisation } from '../../test/given.ts'
import { testApp } from '../../test/test-app.ts'
import { getDraft, getReview, modelHost, startImport } from './index.ts'

const CHARTER = `Charte des réseaux sociaux

1. Publier

1.1 Il est interdit de publier plus de quatre fois par semaine dans un groupe privé.

1.2 Nos réponses : une seule voix, du lundi au samedi.
`
const QUOTE = 'Nos réponses : une seule voix, du lundi au samedi.'
const OPINION = { norms: [{ quote: QUOTE, modality: 'obligation', kind: 'tone' }] }

let answer: (response: ServerResponse) => void
let bodies: string[] = []
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    bodies.push(Buffer.concat(chunks).toString())
    answer(response)
  })
}).listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
const app = await testApp({ model: { url: `http://${host}/v1`, name: 'small', key: null } })

const saying = (content: unknown) => (response: ServerResponse) =>
  response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(content) } }] }))

async function imported({ asksModel }: { asksModel: boolean }) {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  const bytes = new TextEncoder().encode(CHARTER)
  const draftId = await startImport(ctx, { bytes, fileName: 'charte.txt', asksModel })
  await app.runJobs()
  return { draft: await getDraft(ctx, { draftId }), review: await getReview(ctx, { draftId }) }
}

test('a second opinion is marked, quotes the charter, and is never confirmed with others', async () => {
  answer = saying(OPINION)
  bodies = []
  const { draft, review } = await imported({ asksModel: true })
  deepEqual(draft.file?.source?.model, { host, proposals: 1, failure: null })
  const own = review.proposals.filter(({ reading }) => reading?.origin === 'model')
  deepEqual(
    own.map(({ quote, state }) => [quote, state]),
    [[QUOTE, 'open']],
  )
  ok(review.groups.every(({ proposalIds }) => !proposalIds.includes(own[0]!.id)))
  equal(bodies.length, 1)
  ok(!bodies[0]!.includes('Tilleuls') && !bodies[0]!.includes('charte.txt'))
})

test('nothing is sent unless whoever imports asks for it', async () => {
  bodies = []
  const { draft, review } = await imported({ asksModel: false })
  equal(modelHost({ model: { url: `http://${host}/v1`, name: null, key: null } }), host)
  deepEqual([bodies, draft.file?.source?.model], [[], null])
  ok(review.proposals.every(({ reading }) => reading?.origin !== 'model'))
})

test('a model that fails is said, and the charter is read whole without it', async () => {
  const alone = await imported({ asksModel: false })
  const failures = {
    refused: (response: ServerResponse) => response.writeHead(500).end(),
    unreachable: (response: ServerResponse) =>
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    unreadable: (response: ServerResponse) => response.end('<html>'),
    'too-long': (response: ServerResponse) => response.end('x'.repeat(1_200_000)),
  }
  for (const [failure, failing] of Object.entries(failures)) {
    answer = failing
    const { draft, review } = await imported({ asksModel: true })
    deepEqual(draft.file?.source?.model, { host, proposals: 0, failure })
    equal(review.proposals.length, alone.review.proposals.length)
  }
})
