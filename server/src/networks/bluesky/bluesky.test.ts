import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import sharp from 'sharp'
import { startPds } from '../../../../peers/bluesky.ts'
import type { TestAccount, TestPds } from '../../../../peers/bluesky.ts'
import { networkContract } from '../contract.ts'
import { createHttp } from '../http.ts'
import type { Deps, OutgoingPost } from '../network.ts'
import { bluesky } from './bluesky.ts'
import type { Facet } from './rich-text.ts'
import { accountOn, drawing, heavyPhotograph, visibleOn, whyNoPds } from './test-bluesky.ts'

const { connect, publish, find, remove, listReplies } = bluesky as Required<typeof bluesky>
const skip = await whyNoPds()

describe('Bluesky, on a real server', { skip }, () => {
  let pds: TestPds
  let tilleuls: TestAccount
  let deliveries = 0

  const given = (pds: TestPds, made: TestAccount) => accountOn(pds, made, () => new Date())
  const newAccount = (name: string) =>
    pds.createAccount({ handle: `${name}.test`, email: `${name}@example.org`, password: `${name}-password` })
  const post = (text: string, media: OutgoingPost['media'] = []): OutgoingPost => ({
    text,
    language: 'fr',
    media,
    createdAt: new Date().toISOString(),
  })
  const newDelivery = () => `delivery-${++deliveries}`
  const recordOf = (remoteId: string) =>
    pds.getRecord(tilleuls.did, 'app.bsky.feed.post', remoteId.split('/').at(-1)!)

  before(async () => {
    pds = await startPds()
    tilleuls = await newAccount('tilleuls')
  })
  after(() => pds?.stop())

  networkContract(bluesky, async () => {
    const made = await newAccount('contrat')
    const { account, deps } = given(pds, made)
    const answering = (status: number, error: string): Deps => ({
      ...deps,
      http: async (url, request) =>
        url.includes('putRecord')
          ? { status, headers: {}, text: error, json: { error, message: error } }
          : deps.http(url, request),
    })
    return {
      account,
      deps,
      pictures: [await drawing('rouge', '#b00'), await drawing('vert', '#0b0')],
      visible: () => visibleOn(pds, made.did),
      failures: {
        credentials: () => ({ account: { ...account, secret: { appPassword: 'nope' }, session: undefined } }),
        unavailable: () => ({
          // Nobody listens there: the connection itself is refused.
          account: { ...account, service: 'http://127.0.0.1:49151' },
          deps: { ...deps, http: createHttp() },
        }),
        'rate-limited': () => ({ deps: answering(429, 'RateLimitExceeded') }),
        refused: () => ({ deps: answering(400, 'InvalidRequest') }),
        'unknown-outcome': () => ({ deps: { ...deps, http: losingTheAnswerOf('putRecord') } }),
      },
    }
  })

  /** The request reaches the server, and the answer does not come back. */
  function losingTheAnswerOf(call: string) {
    return createHttp({
      fetch: async (url, init) => {
        const answer = await fetch(url, init)
        if (!String(url).includes(call)) return answer
        await answer.arrayBuffer()
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
        })
      },
    })
  }

  test('links, mentions and hashtags point at the right bytes after accents and emoji', async () => {
    const { account, deps } = given(pds, tilleuls)
    await newAccount('voisine')
    const text = 'Été 👩‍👩‍👧 à l’atelier ! @voisine.test raconte : https://tilleuls.example/été. #FêteDesVoisins'
    const { remoteId } = await publish(account, post(text), newDelivery(), deps)
    const { facets } = (await recordOf(remoteId)) as { facets: Facet[] }
    const bytes = Buffer.from(text)
    deepEqual(
      facets.map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString()),
      ['@voisine.test', 'https://tilleuls.example/été', '#FêteDesVoisins'],
    )
    deepEqual(
      facets.map(({ features: [{ $type }] }) => $type.split('#')[1]),
      ['mention', 'link', 'tag'],
    )
  })

  test('a mention of a name nobody has stays plain text', async () => {
    const { account, deps } = given(pds, tilleuls)
    const { remoteId } = await publish(account, post('Merci @personne.test'), newDelivery(), deps)
    equal((await recordOf(remoteId))?.facets, undefined)
  })

  test('the language and the hour of the post are in the record', async () => {
    const { account, deps } = given(pds, tilleuls)
    const sent = post('En français')
    const { remoteId, url } = await publish(account, sent, newDelivery(), deps)
    const record = await recordOf(remoteId)
    deepEqual([record?.langs, record?.createdAt], [['fr'], sent.createdAt])
    match(url, /^https:\/\/bsky\.app\/profile\/tilleuls\.test\/post\/[2-7a-z]{13}$/)
  })

  test('a photograph that is too heavy is made lighter, and its shape is told', async () => {
    const { account, deps } = given(pds, tilleuls)
    const heavy = await heavyPhotograph()
    ok(heavy.bytes.length > 1_000_000)
    const { remoteId } = await publish(account, post('Photo', [heavy]), newDelivery(), deps)
    const { embed } = (await recordOf(remoteId)) as {
      embed: {
        images: [{ image: { ref: { $link: string } }; aspectRatio: { width: number; height: number } }]
      }
    }
    const served = await pds.getBlob(tilleuls.did, embed.images[0].image.ref.$link)
    ok(served.length <= 1_000_000)
    const { width, height } = await sharp(served).metadata()
    deepEqual(embed.images[0].aspectRatio, { width, height })
  })

  test('four pictures go in one post, and a fifth is refused', async () => {
    const { account, deps } = given(pds, tilleuls)
    const five = await Promise.all(['#100', '#200', '#300', '#400', '#500'].map((c) => drawing(c, c)))
    await publish(account, post('Quatre', five.slice(0, 4)), newDelivery(), deps)
    await rejects(publish(account, post('Cinq', five), newDelivery(), deps), { code: 'too-large' })
  })

  test('a picture without alternative text does not leave', async () => {
    const { account, deps, asked } = given(pds, tilleuls)
    const bare = { ...(await drawing('nu', '#888')), alt: ' ' }
    await rejects(publish(account, post('Sans description', [bare]), newDelivery(), deps), {
      code: 'refused',
    })
    deepEqual(asked, [])
  })

  test('three hundred characters of 3 000 bytes and more are refused as too long', async () => {
    const { account, deps } = given(pds, tilleuls)
    await rejects(publish(account, post('👩‍👩‍👧‍👦'.repeat(200)), newDelivery(), deps), { code: 'too-long' })
  })

  test('several posts take one sign-in', async () => {
    const { account, deps, asked } = given(pds, tilleuls)
    for (const text of ['Lundi', 'Mardi', 'Mercredi']) await publish(account, post(text), newDelivery(), deps)
    equal(asked.filter((call) => call.endsWith('createSession')).length, 1)
  })

  test('a session that has expired is renewed without the app password', async () => {
    const { account, deps, asked } = given(pds, tilleuls)
    await publish(account, post('Avant'), newDelivery(), deps)
    const tomorrow = { ...deps, now: () => new Date(Date.now() + 24 * 3_600_000) }
    await publish({ ...account, secret: {} }, post('Le lendemain'), newDelivery(), tomorrow)
    equal(asked.filter((call) => call.endsWith('createSession')).length, 1)
    equal(asked.filter((call) => call.endsWith('refreshSession')).length, 1)
  })

  test('a session that the server forgot is replaced by a new sign-in', async () => {
    const { account, deps, asked } = given(pds, tilleuls)
    const { session } = await connect(account, deps)
    account.session = { ...session!, accessJwt: 'e30.e30.x', refreshJwt: 'e30.e30.x' }
    await publish(account, post('Session oubliée'), newDelivery(), deps)
    equal(asked.filter((call) => call.endsWith('createSession')).length, 2)
  })

  test('connecting says the name and the identity of the account', async () => {
    const { account, deps } = given(pds, tilleuls)
    const { handle, remoteId } = await connect({ ...account, handle: '@tilleuls.test ' }, deps)
    deepEqual([handle, remoteId], ['tilleuls.test', tilleuls.did])
  })

  test('the password of the account itself is refused, and nothing of it is kept', async () => {
    const { account, deps } = given(pds, tilleuls)
    const main = { ...account, secret: { appPassword: tilleuls.password } }
    await rejects(connect(main, deps), { code: 'credentials', message: /app password/ })
    equal(account.session, undefined)
  })

  test('a password never travels in clear to another machine', async () => {
    const { account, deps, asked } = given(pds, tilleuls)
    await rejects(connect({ ...account, service: 'http://pds.example.org' }, deps), { code: 'credentials' })
    deepEqual(asked, [])
  })

  test('what was sent is found even without a password, before any session', async () => {
    const { account, deps } = given(pds, tilleuls)
    const delivery = newDelivery()
    const { remoteId } = await publish(account, post('Sans clé'), delivery, deps)
    const bare = { ...account, secret: {}, session: undefined }
    equal((await find(bare, delivery, deps))?.remoteId, remoteId)
  })

  test('a server that cannot be asked is not taken for a post that is not there', async () => {
    const { account, deps } = given(pds, tilleuls)
    const http = createHttp({ fetch: () => Promise.reject(new TypeError('fetch failed')) })
    await rejects(find(account, 'delivery-1', { ...deps, http }), { code: 'unavailable' })
    const elsewhere = { ...account, session: { did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa' } }
    await rejects(find(elsewhere, 'delivery-1', deps), { code: 'refused' })
  })

  test('the post of another account cannot be removed', async () => {
    const { account, deps } = given(pds, tilleuls)
    const uri = 'at://did:plc:aaaaaaaaaaaaaaaaaaaaaaaa/app.bsky.feed.post/3k2222222222a'
    await rejects(remove(account, uri, deps), { code: 'not-found' })
  })

  test('a server without a view of the network says that it cannot list replies', async () => {
    const { account, deps } = given(pds, tilleuls)
    const { remoteId } = await publish(account, post('Des réponses ?'), newDelivery(), deps)
    await rejects(listReplies(account, remoteId, deps), { code: 'refused', detail: /cannot list replies/ })
  })
})
