import type { ProofView } from '../src/proof/index.ts'

const DIGEST = `sha256:${'4e1fa07c'.repeat(8)}`
const HASH = 'c07e5a1d'.repeat(8)

/** A proof as the house makes them, for what only reads one: nothing in it verifies. */
export function sampleProof(changes: { text?: string; name?: string; many?: number } = {}): ProofView {
  const { text = TEXT, name = 'Sophie Marchal', many = 1 } = changes
  const times = <T>(one: T) => Array.from({ length: many }, () => one)
  const person = { id: 'p1', name }
  const channel = {
    id: 'c1',
    name: 'Page Les Tilleuls',
    network: 'bluesky',
    connector: 'bluesky',
    surface: 'account',
  }
  const verdict = (moment: 'approve' | 'send', decision: 'review' | 'allow') => ({
    moment,
    at: '2026-03-12T16:00:04.000Z',
    decision,
    charter: { title: 'Charte', version: '2.1', digest: DIGEST },
    engine: '1.0.0',
    checked: 23,
    questions: [],
    skipped: [],
    contentHash: DIGEST,
    findings: Array.from({ length: many }, (_, index) => ({
      rule: `photos-${index}`,
      kind: 'pre-approval',
      effect: 'review' as const,
      article: { id: 'photos', number: '5.1', title: 'Photos' },
      quote: 'Toute photo passe par la cheffe ou le chef de service avant d’être publiée.',
      message: `Il faut l’accord de ${name}${index ? ` (${index})` : ''}.`,
      data: {},
      remedies: [],
    })),
  })
  return {
    format: 'balise-proof:1',
    madeAt: '2026-03-12T16:05:00.000Z',
    organisation: { id: 'o1', name: 'ASBL Les Tilleuls', timezone: 'Europe/Brussels' },
    post: {
      id: '01958a3c-0000-7000-8000-000000000001',
      state: 'published',
      author: { id: 'p2', name: 'Nadia Lambert' },
      capacity: 'official',
      purpose: null,
      language: 'fr',
      text,
      createdAt: '2026-03-12T09:15:00.000Z',
      contentHash: DIGEST,
    },
    content: { text },
    media: times({
      id: 'm1',
      digest: DIGEST,
      type: 'image/jpeg',
      width: 1600,
      height: 1067,
      alt: 'Trois personnes rempotent des semis de tomates dans la serre. Le visage de droite est flouté.',
      persons: [person],
      madeFrom: { id: 'm0', digest: DIGEST },
    }),
    channels: times({
      channel,
      verdicts: [verdict('approve', 'review'), verdict('send', 'allow')],
      delivery: {
        id: 'd1',
        state: 'sent',
        publishAt: '2026-03-12T16:00:00.000Z',
        sentAt: '2026-03-12T16:00:04.000Z',
        remoteId: 'at://did:plc:abc/app.bsky.feed.post/3k',
        url: 'https://bsky.app/profile/tilleuls.example/post/3k',
        receipt: { uri: 'at://did:plc:abc/app.bsky.feed.post/3k', cid: 'bafyrei' },
        capture: null,
        reason: null,
      },
    }),
    approvals: times({
      by: person,
      roles: ['Cheffe de service'],
      at: '2026-03-12T10:47:00.000Z',
      contentHash: DIGEST,
      note: 'Très bien.',
      current: true,
    }),
    consents: times({
      person: { id: 'p3', name: 'Amélie Dubois' },
      channel,
      answer: 'yes' as const,
      since: '2025-09-03',
    }),
    entries: [
      'media.added',
      'media.hidden',
      'post.created',
      'post.submitted',
      'post.approved',
      'post.scheduled',
      'delivery.sending',
      'delivery.sent',
    ].flatMap((kind, index) =>
      times({
        seq: 4811 + index,
        previousHash: HASH,
        body: '{}',
        hash: HASH,
        at: '2026-03-12T10:47:00.000Z',
        kind,
        actor: name,
      }),
    ),
    links: [],
    seal: {
      organisation: 'o1',
      seq: 4826,
      hash: HASH,
      sealedAt: '2026-03-12T16:05:00.000Z',
      keyId: '0123456789abcdef',
      signature: 'mK3v'.repeat(22),
      publicKey: '',
    },
  }
}

const TEXT = `Les semis de tomates sont lancés ! 🍅 Ce matin, à l’atelier potager, soixante graines ont trouvé leur pot. On les arrose, on les tourne vers la lumière, et on attend.

Merci à la famille Dubois pour les graines. La vente de plants aura lieu le samedi 25 avril, de 14 h à 17 h.`
