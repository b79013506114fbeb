import { equal, match, notEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from './case.ts'
import { contentHash } from './content-hash.ts'

const post: Post = {
  author: 'nadia',
  capacity: 'official',
  action: 'publish',
  channel: 'page',
  text: 'Bonjour.',
}

test('the hash of a content never changes from one version of the engine to the next', () => {
  // sha256 of {"action":"publish","author":"nadia","capacity":"official","channel":"page","text":"Bonjour."}
  equal(contentHash(post), 'sha256:1948f1ab7af97fd5d805fd83e8621b43e2a318fb970cab3b3b0c1687a503315b')
})

test('an approval and an hour are no content', () => {
  const approvals = [{ by: 'bruno', at: '2026-03-12T10:15:00+01:00', content: 'x' }]
  equal(contentHash({ ...post, approvals, scheduledFor: '2026-03-12T10:15:00+01:00' }), contentHash(post))
})

test('a field that is empty is no field', () => {
  equal(
    contentHash({ ...post, media: [], purpose: null, language: undefined, answers: {}, displayName: '' }),
    contentHash(post),
  )
})

test('one letter, one picture or their order makes another content', () => {
  const [a, b] = [
    { id: 'a', kind: 'image' as const },
    { id: 'b', kind: 'image' as const },
  ]
  const hashes = [
    post,
    { ...post, text: 'Bonjour!' },
    { ...post, media: [a, b] },
    { ...post, media: [b, a] },
  ].map(contentHash)
  equal(new Set(hashes).size, hashes.length)
})

test('the order of the fields changes nothing', () => {
  const { text, ...rest } = post
  equal(contentHash({ text, ...rest }), contentHash(post))
})

test('half a character has a hash, that of the content networks receive', () => {
  match(contentHash({ ...post, text: '\ud800' }), /^sha256:[0-9a-f]{64}$/)
  notEqual(contentHash({ ...post, text: '\ud800' }), contentHash(post))
})
