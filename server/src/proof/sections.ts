import type { Block, Pair, Room } from './layout.ts'
import type { ProofChannel, ProofEntry, ProofView } from './types.ts'
import { visible } from './visible.ts'
import type { Words } from './words/words.ts'
import { brief, short } from './written.ts'
import type { Clock } from './written.ts'

export function said({ post, media }: ProofView, words: Words, { characters, rows }: Room): Block[] {
  const all = [...post.text]
  const lines = all.slice(0, characters).join('').split('\n').map(visible)
  const pictures = media.slice(0, rows).map(({ digest, madeFrom, alt }): Pair => {
    const from = madeFrom ? [{ text: `${words.said.blurredFrom} ${brief(madeFrom.digest)}` }] : []
    const says = alt ? [{ text: words.quoted(short(alt, 140)) }] : []
    return { label: words.said.picture, lines: [{ text: digest, mono: true }, ...from, ...says] }
  })
  const content: Pair[] = post.contentHash
    ? [{ label: words.said.content, lines: [{ text: post.contentHash, mono: true }] }]
    : []
  return [
    { kind: 'text', lines },
    ...(all.length > characters ? [note(words.cut(all.length))] : []),
    { kind: 'pairs', pairs: [...content, ...pictures] },
    ...more(words, media.length - rows, 'rows'),
  ]
}

export function charter(
  { channels }: ProofView,
  words: Words,
  at: Clock,
  { findings: max, quote: length }: Room,
): Block[] {
  const asked = channels.flatMap(({ channel, verdicts }) => verdicts.map((verdict) => ({ channel, verdict })))
  const last = asked.at(-1)?.verdict
  if (!last) return [note(words.neverAsked)]
  const told = asked
    .filter(({ verdict: { moment } }) => moment !== 'schedule' || moment === last.moment)
    .slice(0, 8)
  const findings = told.flatMap(({ verdict }) => verdict.findings)
  const distinct = [...new Map(findings.map((finding) => [finding.rule + finding.message, finding])).values()]
  return [
    note(words.charter(last.checked, last.charter.version)),
    {
      kind: 'pairs',
      pairs: told.map(({ channel, verdict: { moment, decision, at: when } }) => ({
        label: short(channel.name, 40),
        lines: [
          {
            text: words.verdict(
              words.moments[moment] ?? moment,
              words.decisions[decision] ?? decision,
              at(when),
            ),
          },
        ],
      })),
    },
    distinct.length === 0
      ? note(words.nothingFound)
      : {
          kind: 'table',
          columns: [words.findings.effect, words.findings.article, words.findings.finding],
          widths: ['2.6cm', '1fr', '1fr'],
          rows: distinct.slice(0, max).map(({ effect, article, quote, message }) => [
            { text: words.effects[effect] ?? effect, tone: effect, strong: true },
            {
              text: `${words.quoted(short(quote, length))} ${article.number ? words.article(article.number) : short(article.title, 40)}`,
              quote: true,
            },
            { text: short(message, length) },
          ]),
        },
    ...more(words, distinct.length - max, 'findings'),
  ]
}

export function agreed({ approvals }: ProofView, words: Words, at: Clock, { rows }: Room): Block[] {
  if (approvals.length === 0) return [note(words.agreed.nobody)]
  return [
    {
      kind: 'table',
      columns: [words.agreed.person, words.agreed.roles, words.agreed.when, words.agreed.content],
      widths: ['1fr', '1fr', 'auto', '1fr'],
      rows: approvals.slice(-rows).map(({ by, roles, at: when, contentHash, current, note }) => [
        { text: short(by.name, 60), strong: true },
        { text: short([roles.join(', '), note && words.quoted(note)].filter(Boolean).join(' · '), 120) },
        { text: at(when) },
        {
          text: `${brief(contentHash)} ${current ? words.agreed.exact : words.agreed.earlier}`,
          tone: current ? 'ok' : 'idle',
        },
      ]),
    },
    ...more(words, approvals.length - rows, 'rows'),
  ]
}

export function shown({ consents, media }: ProofView, words: Words, day: Clock, { rows }: Room): Block[] {
  const blurred = media.some(({ madeFrom }) => madeFrom) ? [note(words.shown.kept)] : []
  if (consents.length === 0) return [note(words.shown.nobody), ...blurred]
  return [
    {
      kind: 'table',
      columns: [words.shown.person, words.shown.channel, words.shown.answer],
      widths: ['1fr', '1fr', '1fr'],
      rows: consents.slice(0, rows).map(({ person, channel, answer, since }) => [
        { text: short(person.name, 60), strong: true },
        { text: short(channel.name, 60) },
        {
          text: [words.consents[answer], since && day(since)].filter(Boolean).join(', '),
          tone: answer === 'yes' ? 'ok' : 'gone',
        },
      ]),
    },
    ...more(words, consents.length - rows, 'rows'),
    ...blurred,
  ]
}

export function networks({ channels }: ProofView, words: Words, at: Clock, { rows }: Room): Block[] {
  return [
    {
      kind: 'table',
      columns: [words.networks.channel, words.networks.state, words.networks.answer],
      widths: ['1fr', '1fr', '1.6fr'],
      rows: channels
        .slice(0, rows)
        .map(({ channel, delivery }) => [
          { text: short(`${channel.name} (${channel.network})`, 70), strong: true },
          delivery
            ? { text: stateOf(delivery, words, at), tone: TONES[delivery.state] ?? 'idle' }
            : { text: words.networks.notSent },
          { text: answerOf(channel, delivery, words), mono: true },
        ]),
    },
    ...more(words, channels.length - rows, 'rows'),
  ]
}

const stateOf = ({ state, sentAt }: NonNullable<ProofChannel['delivery']>, words: Words, at: Clock) =>
  [words.deliveries[state] ?? state, sentAt && at(sentAt)].filter(Boolean).join(', ')

function answerOf(
  { connector }: ProofChannel['channel'],
  delivery: ProofChannel['delivery'],
  words: Words,
): string {
  if (!delivery) return ''
  const { url, remoteId, receipt, capture, state } = delivery
  const byHand = connector === 'manual' && state === 'sent' ? words.networks.byHand : null
  return [
    url,
    remoteId !== url && remoteId,
    receipt && `${words.networks.receipt} ${JSON.stringify(receipt)}`,
    capture && `${words.networks.capture} ${brief(capture.digest)}`,
    byHand,
  ]
    .filter((part): part is string => typeof part === 'string')
    .map((part) => short(part, 130))
    .join('\n')
}

export function chain(
  { entries, seal }: ProofView,
  words: Words,
  at: Clock,
  { entries: max }: Room,
): Block[] {
  // The first says where it comes from, the last ones how it ended.
  const chosen = entries.length <= max ? entries : [entries[0]!, ...entries.slice(1 - max)]
  return [
    {
      kind: 'table',
      columns: [words.chain.number, words.chain.when, words.chain.what, words.chain.who, words.chain.hash],
      widths: ['auto', 'auto', '1.3fr', '1fr', 'auto'],
      rows: chosen.map(({ seq, at: when, kind, actor, hash }: ProofEntry) => [
        { text: String(seq) },
        { text: at(when) },
        { text: words.entries[kind] ?? kind },
        { text: short(actor, 40) },
        { text: `${hash.slice(0, 8)} ${hash.slice(8, 16)}`, mono: true },
      ]),
    },
    ...more(words, entries.length - max, 'entries'),
    seal
      ? {
          kind: 'pairs',
          pairs: [
            {
              label: words.chain.sealed,
              lines: [
                { text: `${words.chain.number} ${seal.seq}, ${at(seal.sealedAt)}` },
                { text: seal.hash, mono: true },
                { text: `Ed25519 ${seal.signature}`, mono: true },
              ],
            },
          ],
        }
      : note(words.chain.unsealed),
    note(words.chain.says),
  ]
}

export const TONES: Record<string, string> = {
  published: 'ok',
  sent: 'ok',
  approved: 'ok',
  refused: 'block',
  failed: 'block',
  stopped: 'block',
  unknown: 'review',
  'to-approve': 'review',
}

const note = (text: string): Block => ({ kind: 'note', text })
const more = (words: Words, count: number, what: 'findings' | 'entries' | 'rows'): Block[] =>
  count > 0 ? [note(words.more(count, what))] : []
