import type { Organisation, Published } from './case.ts'
import { shinglesOf } from './text/shingles.ts'
import { wordsOf } from './text/words.ts'
import type { Words } from './text/words.ts'
import { instantOf } from './time.ts'

// The last ones: a charter looks back some weeks, and no organisation writes more in that time.
const KEPT = 5_000

type Known = { of: Published; at: number; groups: number }

/** Groups of words of what was published, each with the places of the publications that have it. */
export type PublishedWords = {
  known: Known[]
  places: Map<number, number[]>
  addPublished: (published: Published) => void
}

/** An index of the last texts published, made once for an organisation: `facts.once(publishedWords)`. */
export function publishedWords({ published = [] }: Organisation): PublishedWords {
  const index: PublishedWords = {
    known: [],
    places: new Map(),
    addPublished: (one) => add(index, one),
  }
  const last = published
    .filter(({ text }) => text)
    .map((of) => ({ of, at: instantOf(of.at) }))
    .sort((a, b) => a.at - b.at)
    .slice(-KEPT)
  for (const { of } of last) add(index, of)
  return index
}

function add({ known, places }: PublishedWords, of: Published): void {
  if (!of.text) return
  const groups = shinglesOf(wordsOf(of.text))
  for (const group of groups) {
    const there = places.get(group)
    if (there) there.push(known.length)
    else places.set(group, [known.length])
  }
  known.push({ of, at: instantOf(of.at), groups: groups.size })
}

/** How much of two texts is the same: `contained`, of the new one that the old one has; `alike`, of both. */
export type Likeness = { published: Published; at: number; contained: number; alike: number }

/** The publications that share words with a text and that `accepts` keeps, in the order of their hours. */
export function likenessesTo(
  words: Words,
  { known, places }: PublishedWords,
  accepts: (published: Published, at: number) => boolean,
): Likeness[] {
  const groups = shinglesOf(words)
  const shared = new Map<number, number>()
  for (const group of groups)
    for (const place of places.get(group) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  return [...shared]
    .filter(([place]) => accepts(known[place]!.of, known[place]!.at))
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => {
      const { of, at, groups: size } = known[place]!
      return { published: of, at, contained: count / groups.size, alike: count / Math.max(groups.size, size) }
    })
}
