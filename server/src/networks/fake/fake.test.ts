import { deepEqual, equal, rejects } from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { networkContract } from '../contract.ts'
import type { Account, Deps, OutgoingMedia } from '../network.ts'
import { createFake } from './fake.ts'
import { fileFakeStore } from './store.ts'

const account: Account = { id: 'c1', network: 'fake', handle: 'tilleuls', service: null, secret: {} }
const deps: Deps = {
  http: () => Promise.reject(new Error('the fake network asks nobody')),
  fitImage: async (media) => media,
  now: () => new Date('2026-03-12T09:15:00Z'),
}
const picture = (id: string): OutgoingMedia => ({
  id,
  type: 'image/png',
  bytes: new TextEncoder().encode(id),
  width: 1,
  height: 1,
  alt: `Description de ${id}`,
})
const post = { text: 'Atelier', language: 'fr', media: [], createdAt: '2026-03-12T09:15:00Z' }

const fake = createFake()
networkContract(fake, async () => ({
  account,
  deps,
  pictures: [picture('p1'), picture('p2')],
  visible: async () => fake.visible(),
  failures: {
    refused: () => (fake.next('refused'), {}),
    credentials: () => (fake.next('credentials'), {}),
    'rate-limited': () => (fake.next('rate-limited'), {}),
    unavailable: () => (fake.next('unavailable'), {}),
    'not-found': () => (fake.next('not-found'), {}),
    duplicate: () => (fake.next('duplicate'), {}),
    'unknown-outcome': () => (fake.next('timeout-after-sending'), {}),
  },
}))

const folder = mkdtempSync(join(tmpdir(), 'balise-fake-'))
after(() => rmSync(folder, { recursive: true }))

test('a network kept in a file remembers what an earlier process sent', async () => {
  const path = join(folder, 'remembers.jsonl')
  await createFake({ store: fileFakeStore(path) }).publish(account, post, 'd1', deps)
  const again = createFake({ store: fileFakeStore(path) })
  equal((await again.find(account, 'd1', deps))?.remoteId, 'fake-d1')
  await again.publish(account, post, 'd1', deps)
  equal(again.visible().length, 1)
})

test('a line cut by a kill is dropped, since nobody was told of it', async () => {
  const path = join(folder, 'cut.jsonl')
  await createFake({ store: fileFakeStore(path) }).publish(account, post, 'd1', deps)
  appendFileSync(path, '{"what":"published","deliv')
  const again = createFake({ store: fileFakeStore(path) })
  await again.publish(account, post, 'd2', deps)
  deepEqual(
    again.visible().map(({ deliveryId }) => deliveryId),
    ['d1', 'd2'],
  )
})

test('each request is counted apart from what it made visible', async () => {
  const counted = createFake()
  counted.next('timeout-before-sending', 'timeout-after-sending')
  for (const delivery of ['d1', 'd2']) await rejects(counted.publish(account, post, delivery, deps))
  equal(counted.entries().filter(({ what }) => what === 'asked').length, 2)
  deepEqual(
    counted.visible().map(({ deliveryId }) => deliveryId),
    ['d2'],
  )
})

test('a post that was removed is not sent again under the same delivery', async () => {
  const network = createFake()
  const { remoteId } = await network.publish(account, post, 'd1', deps)
  await network.remove(account, remoteId, deps)
  await rejects(network.publish(account, post, 'd1', deps), { code: 'duplicate' })
})

test('a network that asks to wait says until when', async () => {
  const network = createFake()
  network.next('rate-limited')
  await rejects(network.publish(account, post, 'd1', deps), { retryAfter: new Date('2026-03-12T09:30:00Z') })
})

test('what visitors answer is read under the post', async () => {
  const network = createFake()
  const { remoteId, url } = await network.publish(account, post, 'd1', deps)
  const author = { id: 'v1', handle: 'lea', name: 'Léa' }
  const reply = { remoteId: 'r1', url: `${url}#r1`, author, text: 'Merci', createdAt: '2026-03-12T10:00:00Z' }
  network.reply(remoteId, reply)
  deepEqual(await network.listReplies(account, remoteId, deps), [reply])
})
