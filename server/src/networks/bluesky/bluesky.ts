import { NetworkFailure } from '../failure.ts'
import type { Account, Deps, Network, OutgoingPost, Published } from '../network.ts'
import { buildRecord } from './build-record.ts'
import { BLUESKY_LIMITS, previewOnBluesky } from './preview.ts'
import { recordKeyOf } from './record-key.ts'
import { listReplies } from './replies.ts'
import { openSession, serviceOf, signIn } from './session.ts'
import { accepted, errorName, textField, xrpc } from './xrpc.ts'

const COLLECTION = 'app.bsky.feed.post'

/** https://docs.bsky.app — see docs/networks/bluesky.md for limits and quirks. */
export const bluesky: Network = {
  id: 'bluesky',
  name: { fr: 'Bluesky', en: 'Bluesky' },
  surfaces: ['account'],
  publishes: 'itself',
  credentials: [
    {
      field: 'handle',
      secret: false,
      label: { fr: 'Nom du compte', en: 'Account name' },
      help: { fr: 'Par exemple tilleuls.bsky.social.', en: 'For instance tilleuls.bsky.social.' },
    },
    {
      field: 'appPassword',
      secret: true,
      label: { fr: 'Mot de passe d’application', en: 'App password' },
      help: {
        fr: 'Créez-le dans Bluesky, Paramètres, Confidentialité et sécurité. Ne donnez jamais le mot de passe du compte.',
        en: 'Make one in Bluesky, Settings, Privacy and security. Never give the password of the account.',
      },
    },
    {
      field: 'service',
      secret: false,
      optional: true,
      label: { fr: 'Serveur', en: 'Server' },
      help: {
        fr: 'Laissez vide pour bsky.social. Sinon, l’adresse https de votre serveur.',
        en: 'Leave empty for bsky.social. Otherwise, the https address of your server.',
      },
    },
  ],
  limits: async () => BLUESKY_LIMITS,
  preview: previewOnBluesky,
  listReplies,

  async connect(account, deps) {
    const session = await signIn(account, deps)
    return { handle: session.handle, session, remoteId: session.did }
  },

  async publish(account, post, deliveryId, deps) {
    refuseWhatDoesNotFit(post)
    const signed = await openSession(account, deps)
    const { did, handle } = signed.session
    const rkey = recordKeyOf(deliveryId)
    const earlier = await readRecord(account, did, rkey, deps)
    if (earlier) return publishedAs(handle, rkey, earlier)

    const record = await buildRecord(post, account, signed, deps)
    // `swapRecord: null` makes the server refuse when the key is taken: of two calls at once, one writes.
    const json = { repo: did, collection: COLLECTION, rkey, record, swapRecord: null }
    const request = { json, changesWhatIsPublic: true }
    const answer = await signed.call('com.atproto.repo.putRecord', request)
    if (errorName(answer) !== 'InvalidSwap') return publishedAs(handle, rkey, accepted(answer, request))
    const winner = await readRecord(account, did, rkey, deps)
    if (winner) return publishedAs(handle, rkey, winner)
    throw new NetworkFailure('unknown-outcome', {
      network: 'bluesky',
      detail: `${rkey} is taken but cannot be read`,
    })
  },

  // Reading is public: this works even when the app password was revoked in between.
  async find(account, deliveryId, deps) {
    const rkey = recordKeyOf(deliveryId)
    const did = account.session?.did ?? (await resolve(account, deps))
    const found = await readRecord(account, did, rkey, deps)
    return found && publishedAs(account.session?.handle ?? account.handle, rkey, found)
  },

  async remove(account, remoteId, deps) {
    const signed = await openSession(account, deps)
    const [, repo, collection, rkey] = /^at:\/\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(remoteId) ?? []
    if (!rkey || repo !== signed.session.did || collection !== COLLECTION)
      throw new NetworkFailure('not-found', {
        network: 'bluesky',
        detail: `${remoteId} is not a post of this account`,
      })
    const request = { json: { repo, collection, rkey }, changesWhatIsPublic: true }
    accepted(await signed.call('com.atproto.repo.deleteRecord', request), request)
    if (await readRecord(account, repo, rkey, deps))
      throw new NetworkFailure('refused', {
        network: 'bluesky',
        detail: `${remoteId} is still there after its deletion`,
      })
  },
}

function refuseWhatDoesNotFit(post: OutgoingPost): void {
  const [problem] = previewOnBluesky(post, BLUESKY_LIMITS).problems
  if (!problem) return
  const detail = JSON.stringify(problem)
  const isLong = problem.code === 'too-many-characters' || problem.code === 'too-many-bytes'
  const code = isLong ? 'too-long' : problem.code === 'too-many-images' ? 'too-large' : 'refused'
  throw new NetworkFailure(code, { network: 'bluesky', detail })
}

/** The record under this key, or null only when the server says that there is none. */
async function readRecord(account: Account, repo: string, rkey: string, deps: Deps) {
  const query = { repo, collection: COLLECTION, rkey }
  const answer = await xrpc(deps.http, serviceOf(account), 'com.atproto.repo.getRecord', { query })
  return errorName(answer) === 'RecordNotFound' ? null : accepted(answer)
}

async function resolve(account: Account, deps: Deps): Promise<string> {
  const query = { handle: account.handle.replace(/^@/, '') }
  const answer = await xrpc(deps.http, serviceOf(account), 'com.atproto.identity.resolveHandle', { query })
  return textField(accepted(answer), 'did')
}

const publishedAs = (handle: string, rkey: string, receipt: Record<string, unknown>): Published => ({
  remoteId: textField(receipt, 'uri'),
  url: `https://bsky.app/profile/${handle}/post/${rkey}`,
  receipt,
})
