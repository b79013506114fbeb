import { lexiconOf } from '../words.ts'
import type { Words } from '../words.ts'
import { isAddressed } from './address.ts'
import { isCancelled, signsIn } from './cancelled.ts'
import { hiddenIn } from './hidden.ts'
import { ENTRIES } from './lexicon.ts'
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
  const hidden = hiddenIn(text)
  if (spoken.length === 0 && hidden.length === 0) return text.includes(FINGER) ? fingersIn(text) : NOBODY

  const told = signsIn(words)
  const mentions: ConductMention[] = fingersIn(text)
  for (const { start, end, value } of spoken) {
    if (mentions.length >= MOST) break
    const { category, needs } = value
    if (needs === 'address' && !isAddressed(text, start, end)) continue
    if (!isCancelled(words, { start, end }, told))
      mentions.push({ start, end, category, certainty: needs === 'nothing' ? 'sure' : 'likely' })
  }
  for (const { start, end, category } of hidden)
    if (!isCancelled(words, { start, end }, told)) mentions.push({ start, end, category, certainty: 'sure' })
  return withoutOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end))
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
