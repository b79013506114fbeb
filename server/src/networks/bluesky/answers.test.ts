import { deepEqual, equal, rejects } from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { NetworkFailure } from '../failure.ts'
import type { FailureCode } from '../failure.ts'
import type { Http, HttpAnswer } from '../http.ts'
import type { Account, Deps, OutgoingPost } from '../network.ts'
import { bluesky } from './bluesky.ts'

type Recording = {
  says: string
  asked: string
  answer: { status: number; headers: Record<string, string>; text: string }
  code: FailureCode
  retryAfter?: string
}

const folder = join(import.meta.dirname, 'recordings')
const recordings = globSync('*.json', { cwd: folder }).sort()
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording

const account: Account = {
  id: 'c',
  network: 'bluesky',
  handle: 'a.test',
  service: null,
  secret: { appPassword: 'p' },
}
const picture = {
  id: 'p',
  type: 'image/png',
  bytes: new Uint8Array(1),
  width: 1,
  height: 1,
  alt: 'Un point',
} as const
const post: OutgoingPost = {
  text: 'Bonjour',
  language: 'fr',
  media: [picture],
  createdAt: '2026-03-12T09:15:00Z',
}
const reply = (author: string, text: string, createdAt: string, replies: unknown[] = []) => ({
  post: {
    uri: `at://did:plc:${author}/app.bsky.feed.post/3k222`,
    author: { did: `did:plc:${author}`, handle: `${author}.test`, displayName: '' },
    record: { text, createdAt },
  },
  replies,
})

/** What a server says when all goes well; a test replaces one answer. */
const usual: Record<string, object> = {
  'com.atproto.server.createSession': {
    did: 'did:plc:a',
    handle: 'a.test',
    accessJwt: 'e30.e30.x',
    refreshJwt: 'r',
  },
  'com.atproto.repo.uploadBlob': { blob: { $type: 'blob' } },
  'com.atproto.repo.putRecord': { uri: 'at://did:plc:a/app.bsky.feed.post/1', cid: 'c' },
  'app.bsky.feed.getPostThread': {
    thread: reply('a', 'Bonjour', '', [
      reply('bea', 'Après', '2026-03-12T11:00:00Z', [reply('a', 'Merci', '2026-03-12T12:00:00Z')]),
      {
        $type: 'app.bsky.feed.defs#notFoundPost',
        uri: 'at://did:plc:x/app.bsky.feed.post/1',
        notFound: true,
      },
      reply('leo', 'Avant', '2026-03-12T10:00:00Z'),
    ]),
  },
}
const answer = (status: number, body: object): HttpAnswer => ({
  status,
  headers: {},
  text: JSON.stringify(body),
  json: body,
})

function depsWith(recorded?: Recording): Deps {
  const http: Http = async (url) => {
    const asked = new URL(url).pathname.slice('/xrpc/'.length)
    if (recorded?.asked === asked) return { ...recorded.answer, json: jsonOf(recorded.answer.text) }
    if (asked === 'com.atproto.repo.getRecord') return answer(400, { error: 'RecordNotFound' })
    const body = usual[asked]
    if (!body) throw new Error(`the test has no answer to ${asked}`)
    return answer(200, body)
  }
  return { http, fitImage: async (media) => media, now: () => new Date('2026-03-12T09:15:00Z') }
}

const jsonOf = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : undefined)

describe('what Bluesky answers has a name of ours', () => {
  for (const name of recordings) {
    const recorded = read(name)
    test(`${recorded.says} is « ${recorded.code} »`, () =>
      rejects(bluesky.publish!(account, post, 'd1', depsWith(recorded)), (error) => {
        if (!(error instanceof NetworkFailure)) throw error
        equal(error.code, recorded.code)
        equal(error.retryAfter?.toISOString(), recorded.retryAfter)
        return true
      }))
  }
})

test('no failure repeats the password or a token', async () => {
  for (const name of recordings)
    await rejects(bluesky.publish!(account, post, 'd1', depsWith(read(name))), (error) => {
      const { message, stack } = error as Error
      return !/e30\.e30|"p"/.test(`${message}${stack}`)
    })
})

test('replies are listed oldest first, answers to answers included, without what was deleted', async () => {
  const replies = await bluesky.listReplies!(account, 'at://did:plc:a/app.bsky.feed.post/1', depsWith())
  deepEqual(
    replies.map(({ text, author }) => [author.handle, text]),
    [
      ['leo.test', 'Avant'],
      ['bea.test', 'Après'],
      ['a.test', 'Merci'],
    ],
  )
})

test('a post that the server still shows after its deletion is not said to be gone', async () => {
  const deps = depsWith()
  const http: Http = async (url, request) => {
    if (url.includes('deleteRecord')) return answer(200, {})
    if (url.includes('getRecord')) return answer(200, { uri: 'at://did:plc:a/app.bsky.feed.post/1' })
    return deps.http(url, request)
  }
  await rejects(bluesky.remove!(account, 'at://did:plc:a/app.bsky.feed.post/1', { ...deps, http }), {
    code: 'refused',
  })
})
