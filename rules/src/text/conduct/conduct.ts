import type { Span } from '../spans.ts'
import { lexiconOf, wordsOf } from '../words.ts'
import type { Match, Words } from '../words.ts'
import { isAddressed } from './address.ts'
import { isCancelled, signsIn } from './cancelled.ts'
import { unhidden } from './hidden.ts'
import type { Unhidden } from './hidden.ts'
import { ENTRIES } from './lexicon.ts'
import type { Entry } from './lexicon.ts'
import type { ConductMention } from './mention.ts'

const lexicon = lexiconOf(ENTRIES)

/**
 * Where a text insults, threatens, harasses, hates, discriminates, is obscene or incites, in the order of the text.
 *
 * Words, not a judgement: what is told, denounced, denied or quoted is left out, and a person decides about the rest.
 * Criticism is none of these. Time grows with the length of the text.
 */
export function conductIn(words: Words): ConductMention[] {
  const { text } = words
  const spoken = lexicon(words)
  const plain = unhidden(text)
  if (spoken.length === 0 && !plain) return text.includes(FINGER) ? fingersIn(text) : NOBODY

  const mentions = [...fingersIn(text), ...mentionsIn(words, spoken)]
  if (plain) mentions.push(...hiddenMentions(plain))
  return withoutOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end))
}

function mentionsIn(words: Words, spoken: readonly Match<Entry>[]): ConductMention[] {
  const told = signsIn(words)
  const mentions: ConductMention[] = []
  for (const { start, end, value } of spoken) {
    if (mentions.length >= MOST) break
    const { category, needs } = value
    if (needs === 'address' && !isAddressed(words.text, start, end)) continue
    if (!isCancelled(words, { start, end }, told))
      mentions.push({ start, end, category, certainty: needs === 'nothing' ? 'sure' : 'likely' })
  }
  return mentions
}

/** What the plain writing says where something was hidden, at its places in the text as it was written. */
function hiddenMentions({ text, spans }: Unhidden): ConductMention[] {
  const words = wordsOf(text)
  let next = 0 // both lists are in the order of the text
  const isHidden = ({ start, end }: Span) => {
    while (next < spans.length && spans[next]!.at + spans[next]!.word.length <= start) next++
    return next < spans.length && spans[next]!.at < end
  }
  return mentionsIn(words, lexicon(words).filter(isHidden)).map((mention) => ({
    ...mention,
    start: placeOf(spans, mention.start, false),
    end: placeOf(spans, mention.end, true),
  }))
}

/** Where a place of the plain writing is in the text as it was written; inside a word, the whole of it. */
function placeOf(spans: Unhidden['spans'], plain: number, isEnd: boolean): number {
  let shift = 0
  for (const { at, word, start, end } of spans) {
    const last = at + word.length
    if (plain < at || (isEnd && plain === at)) break
    if (plain < last || (isEnd && plain === last)) return isEnd ? end : start
    shift = end - last
  }
  return plain + shift
}

// Whoever wrote that many needs no more examples.
const MOST = 100
const NOBODY: ConductMention[] = []
const FINGER = '🖕'

function fingersIn(text: string): ConductMention[] {
  const found: ConductMention[] = []
  for (
    let at = text.indexOf(FINGER);
    at >= 0 && found.length < MOST;
    at = text.indexOf(FINGER, at + FINGER.length)
  )
    found.push({ start: at, end: at + FINGER.length, category: 'obscenity', certainty: 'likely' })
  return found
}

function withoutOverlaps(sorted: ConductMention[]): ConductMention[] {
  let end = 0
  return sorted.filter((one) => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}
