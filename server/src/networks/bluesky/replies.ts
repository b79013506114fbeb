import { NetworkFailure } from '../failure.ts'
import type { Network, Reply } from '../network.ts'
import { openSession } from './session.ts'
import { accepted, errorName, fieldsOf } from './xrpc.ts'

/**
 * Every reply under a post, answers to answers included, oldest first; our own as well. A reply that was deleted, or
 * whose author blocked us, is not in the list.
 *
 * @throws {NetworkFailure} `refused` when the account's server has no view of the network (AppView)
 */
export const listReplies: NonNullable<Network['listReplies']> = async (account, remoteId, deps) => {
  const { call } = await openSession(account, deps)
  const query = { uri: remoteId, depth: '100', parentHeight: '0' }
  const answer = await call('app.bsky.feed.getPostThread', { query })
  if (errorName(answer) === 'InvalidRequest')
    throw new NetworkFailure('refused', {
      network: 'bluesky',
      detail: `this server cannot list replies: ${answer.status} ${answer.text.slice(0, 500)}`,
    })
  return [...repliesUnder(accepted(answer).thread)].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
}

function* repliesUnder(thread: unknown): Generator<Reply> {
  const { replies } = fieldsOf(thread)
  for (const node of Array.isArray(replies) ? replies : []) {
    const reply = readReply(fieldsOf(node).post)
    if (reply) yield reply
    yield* repliesUnder(node)
  }
}

/** Null for a place holder: a reply deleted, blocked, or hidden from us. */
function readReply(post: unknown): Reply | null {
  const { uri, author, record } = fieldsOf(post)
  const { did, handle, displayName } = fieldsOf(author)
  const { text, createdAt } = fieldsOf(record)
  if (typeof uri !== 'string' || typeof did !== 'string' || typeof handle !== 'string') return null
  if (typeof text !== 'string' || typeof createdAt !== 'string') return null
  const name = typeof displayName === 'string' && displayName !== '' ? displayName : null
  const url = `https://bsky.app/profile/${did}/post/${uri.slice(uri.lastIndexOf('/') + 1)}`
  return { remoteId: uri, url, author: { id: did, handle, name }, text, createdAt }
}
