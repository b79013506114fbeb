import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { importText } from '../import/index.ts'
import { askModel, ModelFailure, normsIn } from './index.ts'

const TEXT = `Charte des réseaux sociaux

Les agents ne publient pas de photo d’un usager.

Nos réponses : une seule voix, du lundi au samedi.
`
const imported = importText(TEXT, 'charte.txt')
const norms = normsIn(imported)

type Answer = (response: ServerResponse, body: Record<string, unknown>) => void

/** A model that answers as told, on this machine, for one test. */
async function withModel<T>(
  answer: Answer,
  use: (url: string, asked: Record<string, unknown>[], heard: IncomingMessage[]) => Promise<T>,
): Promise<T> {
  const asked: Record<string, unknown>[] = []
  const heard: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
      asked.push(body)
      heard.push(request)
      answer(response, body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, heard)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const says =
  (content: unknown): Answer =>
  (response) =>
    response.end(
      JSON.stringify({
        choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
      }),
    )

const failsWith = (reason: ModelFailure['reason']) => (error: unknown) =>
  error instanceof ModelFailure && error.reason === reason

test('a proposal of a model is marked, and its quote is word for word in the charter', async () => {
  const quote = 'Nos réponses : une seule voix, du lundi au samedi.'
  const content = {
    norms: [
      { quote, modality: 'obligation', kind: 'tone' },
      { quote: 'Les agents sourient.', modality: 'obligation', kind: 'tone' },
    ],
  }
  const found = await withModel(says(content), (url) => askModel(imported, norms, { url, fetch }))
  deepEqual(
    found.map(({ origin, quote, kind }) => ({ origin, quote, kind })),
    [{ origin: 'model', quote, kind: 'tone' }],
  )
  equal(TEXT.slice(found[0]!.start, found[0]!.end), quote)
})

test('what grammar already found is not proposed twice', async () => {
  const [known] = norms
  const content = { norms: [{ quote: known!.quote, modality: known!.modality, kind: known!.kind }] }
  deepEqual(await withModel(says(content), (url) => askModel(imported, norms, { url, fetch })), [])
})

test('words around the answer, unknown modalities and unknown kinds do no harm', async () => {
  const said = `Voici :\n\`\`\`json\n${JSON.stringify({ norms: [{ quote: 'Nos réponses', modality: 'wish', kind: 'tone' }, { quote: 'du lundi au samedi', modality: 'fact', kind: 'magic' }, 7, null] })}\n\`\`\``
  const found = await withModel(says(said), (url) => askModel(imported, norms, { url, fetch }))
  deepEqual(
    found.map(({ kind, modality }) => [kind, modality]),
    [['read', 'fact']],
  )
})

test('only the words of the charter are sent, to the address given, with the key', async () => {
  await withModel(says({ norms: [] }), async (url, asked, heard) => {
    await askModel({ ...imported, name: 'secret-name.txt', digest: 'sha256:secret' }, norms, {
      url,
      key: 'k',
      model: 'small',
      fetch,
    })
    ok(!JSON.stringify(asked).includes('secret'))
    deepEqual(
      [asked[0]!.model, heard[0]!.headers.authorization, heard[0]!.url],
      ['small', 'Bearer k', '/v1/chat/completions'],
    )
    const messages = asked[0]!.messages as { content: string }[]
    ok(messages[1]!.content.split('\n').every((line) => imported.passages.some(({ text }) => text === line)))
  })
})

test('a model that refuses, says too much, or says nothing readable is a failure with its reason', async () => {
  const asking = (answer: Answer) => withModel(answer, (url) => askModel(imported, norms, { url, fetch }))
  const refuses: Answer = (response) => response.writeHead(500).end()
  const floods: Answer = (response) => response.end('x'.repeat(1_200_000))
  await rejects(asking(refuses), failsWith('refused'))
  await rejects(asking(floods), failsWith('too-long'))
  await rejects(asking(says('Je ne sais pas.')), failsWith('unreadable'))
  await rejects(
    asking((response) => response.end('{}')),
    failsWith('unreadable'),
  )
})

test('a model that does not answer in time, or sends elsewhere, is unreachable', async () => {
  const silent: Answer = () => undefined
  await rejects(
    withModel(silent, (url) => askModel(imported, norms, { url, fetch, seconds: 0.2 })),
    failsWith('unreachable'),
  )
  const elsewhere: Answer = (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()
  await rejects(
    withModel(elsewhere, (url) => askModel(imported, norms, { url, fetch })),
    failsWith('unreachable'),
  )
})

test('a flood of answers, and words that are a whole page, are dropped', async () => {
  const flood = JSON.stringify({ norms: Array.from({ length: 400_000 }, () => 0) })
  deepEqual(await withModel(says(flood), (url) => askModel(imported, norms, { url, fetch })), [])
  const page = importText(
    `Charte des réseaux sociaux\n\n${'Nos réponses : une seule voix. '.repeat(100)}\n`,
    'a.txt',
  )
  const content = { norms: [{ quote: page.passages.at(-1)!.text, modality: 'obligation', kind: 'tone' }] }
  deepEqual(await withModel(says(content), (url) => askModel(page, [], { url, fetch })), [])
})

test('words whose lines are cut in the file are found there', async () => {
  const cut = importText(
    `Charte des réseaux sociaux

Les réseaux sociaux occupent une place de plus en plus grande dans la vie
privée comme dans la vie professionnelle des agents. Chacun répond de ce qu'il
écrit, où qu'il l'écrive, même en dehors des heures de travail. Nos réponses,
données par une seule voix, partent toujours du lundi au samedi, entre huit
heures et midi, et jamais un jour où la maison est fermée au public.
`,
    'a.txt',
  )
  const quote = 'du lundi au samedi, entre huit heures et midi'
  const content = { norms: [{ quote, modality: 'obligation', kind: 'quiet-hours' }] }
  const [norm] = await withModel(says(content), (url) => askModel(cut, [], { url, fetch }))
  equal(norm?.quote.replaceAll('\n', ' '), quote)
  equal(cut.text.slice(norm!.start, norm!.end), norm!.quote)
})
