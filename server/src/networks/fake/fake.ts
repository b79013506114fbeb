import { createHash } from 'node:crypto'
import type { FailureCode } from '../failure.ts'
import { NetworkFailure } from '../failure.ts'
import type { Deps, Limits, Network, OutgoingPost, Published, Reply } from '../network.ts'
import { previewOf } from '../preview.ts'
import { memoryFakeStore } from './store.ts'
import type { FakeEntry, FakeStore } from './store.ts'

export const FAKE_LIMITS: Limits = {
  graphemes: 500,
  bytes: null,
  images: 4,
  imageBytes: 1_000_000,
  altRequired: true,
}

/** What the next request meets. The two timeouts look the same to whoever asks: only one of them posted. */
export type Happening = FailureCode | 'timeout-before-sending' | 'timeout-after-sending'

type FakeParts = {
  store: FakeStore
  /** Called around the instant a post becomes visible, so that a test can hold or kill the sender there. */
  pause(step: 'before-publishing' | 'after-publishing'): Promise<void>
}

export type FakeNetwork = Network &
  Required<Pick<Network, 'connect' | 'publish' | 'find' | 'remove' | 'listReplies'>> & {
    /** Decides what the coming requests meet, one each. */
    next(...happenings: Happening[]): void
    entries(): FakeEntry[]
    /** What a visitor sees now, oldest first. */
    visible(): Extract<FakeEntry, { what: 'published' }>[]
    /** A visitor answers a post. */
    reply(to: string, reply: Reply): void
  }

/** A network with no outside: it keeps its promises in memory, or in the file of its store. */
export function createFake(held: Partial<FakeParts> = {}): FakeNetwork {
  const { store, pause }: FakeParts = { store: memoryFakeStore(), pause: async () => {}, ...held }
  const coming: Happening[] = []

  const meet = ({ now }: Pick<Deps, 'now'>) => {
    const happening = coming.shift()
    if (happening === 'timeout-before-sending')
      throw fakeFailure('unknown-outcome', 'no answer; nothing was posted')
    if (happening === 'timeout-after-sending')
      return () => fakeFailure('unknown-outcome', 'no answer; it was posted')
    if (happening === 'rate-limited')
      throw fakeFailure(happening, 'too many requests', new Date(now().getTime() + 15 * 60_000))
    if (happening) throw fakeFailure(happening, `asked to fail with ${happening}`)
    return null
  }
  const visible = () => {
    const entries = store.entries()
    const gone = new Set(entries.flatMap((entry) => (entry.what === 'removed' ? [entry.remoteId] : [])))
    return entries.filter((entry) => entry.what === 'published').filter(({ remoteId }) => !gone.has(remoteId))
  }
  const sent = (deliveryId: string) =>
    store.entries().find((entry) => entry.what === 'published' && entry.deliveryId === deliveryId)

  return {
    id: 'fake',
    name: { fr: 'Réseau d’essai', en: 'Trial network' },
    surfaces: ['page', 'group', 'account'],
    credentials: [],
    publishes: 'itself',
    limits: async () => FAKE_LIMITS,
    preview: (post, limits) => previewOf(post, limits),

    async connect({ handle }, deps) {
      meet(deps)
      if (handle.trim() === '') throw fakeFailure('credentials', 'an account needs a name')
      return { handle }
    },

    async publish(account, post, deliveryId, deps) {
      store.append({ what: 'asked', deliveryId })
      const lost = meet(deps)
      refuseWhatIsTooMuch(post)
      await pause('before-publishing')
      // No await between looking and writing: two calls at once cannot both find nothing.
      const earlier = sent(deliveryId)
      if (earlier && !visible().some((post) => post.deliveryId === deliveryId))
        throw fakeFailure('duplicate', `${deliveryId} was sent, then removed`)
      if (!earlier) {
        const remoteId = `fake-${deliveryId}`
        const { id, handle } = account
        store.append({ what: 'published', remoteId, deliveryId, account: id, handle, ...describe(post) })
      }
      await pause('after-publishing')
      if (lost) throw lost()
      return publishedAs(deliveryId, account.handle)
    },

    async find(account, deliveryId, deps) {
      meet(deps)
      const found = visible().some((post) => post.deliveryId === deliveryId)
      store.append({ what: 'looked-up', deliveryId, found })
      return found ? publishedAs(deliveryId, account.handle) : null
    },

    async remove(_account, remoteId, deps) {
      const lost = meet(deps)
      if (visible().some((post) => post.remoteId === remoteId)) store.append({ what: 'removed', remoteId })
      if (lost) throw lost()
    },

    async listReplies(_account, remoteId, deps) {
      meet(deps)
      if (!visible().some((post) => post.remoteId === remoteId)) throw fakeFailure('not-found', remoteId)
      return store
        .entries()
        .flatMap((entry) => (entry.what === 'replied' && entry.to === remoteId ? [entry.reply] : []))
    },

    next: (...happenings) => void coming.push(...happenings),
    entries: () => store.entries(),
    visible,
    reply: (to, reply) => store.append({ what: 'replied', to, reply }),
  }
}

function refuseWhatIsTooMuch(post: OutgoingPost): void {
  const { problems } = previewOf(post, FAKE_LIMITS)
  const codes = problems.map(({ code }) => code)
  if (codes.includes('too-many-characters')) throw fakeFailure('too-long', 'more than 500 characters')
  if (codes.includes('too-many-images')) throw fakeFailure('too-large', 'more than 4 pictures')
  if (problems[0]) throw fakeFailure('refused', problems[0].code)
  const heavy = post.media.find(({ bytes }) => bytes.length > (FAKE_LIMITS.imageBytes ?? Infinity))
  if (heavy) throw fakeFailure('too-large', `picture ${heavy.id} has ${heavy.bytes.length} bytes`)
}

const describe = ({ text, language, createdAt, media }: OutgoingPost) => ({
  text,
  language,
  createdAt,
  media: media.map(({ id, type, alt, bytes }) => ({
    id,
    type,
    alt,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })),
})

const publishedAs = (deliveryId: string, handle: string): Published => ({
  remoteId: `fake-${deliveryId}`,
  url: `https://fake.example/${encodeURIComponent(handle)}/${encodeURIComponent(deliveryId)}`,
  receipt: { network: 'fake', deliveryId },
})

const fakeFailure = (code: FailureCode, detail: string, retryAfter?: Date) =>
  new NetworkFailure(code, { network: 'fake', detail, retryAfter })
