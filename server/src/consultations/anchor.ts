import { likeness } from '../drafts/index.ts'
import type { Anchor } from './types.ts'

/** The same passage is recognised through a change of half of it; another one only when it says nearly the same. */
const OWN_PASSAGE = 0.5
const OTHER_PASSAGE = 0.8

/**
 * Finds where something that was said of a passage stands in the text as it is now: on its passage while its words are
 * near those that were read, else on the passage that took these words over, else nowhere, and a person decides.
 */
export function anchorOf(
  said: { passageId: string; passageWords: string },
  passages: { id: string; words: string }[],
): Anchor {
  const own = passages.find(({ id }) => id === said.passageId)
  if (own?.words === said.passageWords) return { passageId: own.id, how: 'same' }
  if (own && likeness(said.passageWords, own.words) >= OWN_PASSAGE)
    return { passageId: own.id, how: 'carried' }

  let nearest: { id: string; near: number } | undefined
  for (const { id, words } of passages) {
    if (!couldBe(words, said.passageWords)) continue
    const near = likeness(said.passageWords, words)
    if (near >= OTHER_PASSAGE && near > (nearest?.near ?? 0)) nearest = { id, near }
  }
  return nearest ? { passageId: nearest.id, how: 'carried' } : { passageId: null, how: 'orphaned' }
}

// Texts of very different lengths cannot be alike; comparing words takes time.
const couldBe = (a: string, b: string) =>
  (2 * Math.min(a.length, b.length)) / (a.length + b.length || 1) >= OTHER_PASSAGE
