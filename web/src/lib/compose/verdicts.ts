import type { CompiledCharter, Effect, Facts, Finding } from '@balise/rules'
import { checkPost } from '@balise/rules/composer'
import { caseOfDraft } from '@balise/server/posts/case-of-draft'
import type { ChannelView } from '@balise/server/channels'
import type { MediaView } from '@balise/server/media'
import type { DraftAnswer } from '@balise/server/posts'
import type { Locale } from '../locale.ts'
import { moved } from './moved.ts'
import type { Typed } from './typed.ts'

/** A finding as the composer shows it: once, with the channels it holds for. */
export type Point = {
  number: number
  finding: Finding
  /** What it asks of the author: a rule that blocks until someone agrees asks for that agreement. */
  effect: Effect
  channels: ChannelView[]
}

export type Answers = {
  decision: 'allow' | Effect
  points: Point[]
  /** By channel id. */
  byChannel: Record<string, 'allow' | Effect>
  /** Rules evaluated, and those of them that had nothing to say. */
  checked: number
  silent: number
}

export type Known = {
  author: string
  channels: ChannelView[]
  media: MediaView[]
}

/** What the server answered last, on which words. */
export type Later = { text: string; answers: DraftAnswer[] }

const GRAVITY: ('allow' | Effect)[] = ['allow', 'advise', 'review', 'block']
const gravest = (a: 'allow' | Effect, b: 'allow' | Effect) =>
  GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b

/** The charter as far as the browser has its kinds, and this draft's facts. */
export type Here = { charter: CompiledCharter; facts: Facts }

/**
 * The charter's answer to what is typed, on each of its channels. Pure: same words, same facts, same answer. Rules
 * whose kinds the browser lacks are answered by the server, a moment later, where their words still stand.
 */
export function askCharter(
  { charter, facts }: Here,
  later: Later,
  typed: Typed,
  known: Known,
  publishAt: string | null,
  now: string,
  locale: Locale,
): Answers {
  const draft = {
    ...typed,
    author: known.author,
    purpose: typed.purpose || null,
    publishAt,
    media: typed.mediaIds
      .flatMap((id) => known.media.find((media) => media.id === id) ?? [])
      .map((media) => ({
        ...media,
        alt: typed.alts[media.id] ?? media.alt,
        persons: media.persons.map((person) => person.id),
      })),
  }
  const chosen = known.channels.filter(({ id }) => typed.channelIds.includes(id))
  const points = new Map<string, Omit<Point, 'number'>>()
  const byChannel: Answers['byChannel'] = {}
  const speaking = new Set<string>()
  let checked = 0

  for (const channel of chosen) {
    const asked = caseOfDraft(draft, channel.slug, facts.organisation, now)
    const verdict = checkPost(charter, facts, asked, locale)
    const whole = later.answers.find(({ channelId }) => channelId === channel.id)
    const others = (whole?.findings ?? [])
      .filter(({ kind }) => !charter.engine.kinds.has(kind))
      .flatMap((finding) => moved(finding, later.text, typed.text) ?? [])
    checked = Math.max(checked, verdict.checked, whole?.checked ?? 0)
    byChannel[channel.id] = 'allow'
    for (const finding of [...verdict.findings, ...others]) {
      const effect = effectOn(finding)
      byChannel[channel.id] = gravest(byChannel[channel.id] ?? 'allow', effect)
      speaking.add(finding.rule)
      const key = JSON.stringify([finding.rule, finding.message, finding.at])
      const point = points.get(key) ?? { finding, effect, channels: [] }
      point.channels.push(channel)
      points.set(key, point)
    }
  }
  const sorted = [...points.values()].sort((a, b) => GRAVITY.indexOf(b.effect) - GRAVITY.indexOf(a.effect))
  return {
    decision: Object.values(byChannel).reduce(gravest, 'allow'),
    points: sorted.map((point, index) => ({ number: index + 1, ...point })),
    byChannel,
    checked,
    silent: Math.max(0, checked - speaking.size),
  }
}

const effectOn = ({ effect, kind }: Finding): Effect =>
  effect === 'block' && kind === 'pre-approval' ? 'review' : effect
