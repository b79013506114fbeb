import type { Organisation, Published } from './case.ts'
import { mostShingles, shinglesOf, visitShingles } from './text/shingles.ts'
import { wordsOf } from './text/words.ts'
import type { Words } from './text/words.ts'
import { instantOf } from './time.ts'

// The last ones: a charter looks back some weeks, and no organisation writes more in that time.
const KEPT = 5_000

// A group that more texts have is a signature or a slogan: the last ones are enough to compare with.
const PER_GROUP = 64

type Known = { of: Published; at: number; groups: Int32Array }

/** Groups of words of what was published, each with the last publications that have it. */
export type PublishedWords = {
  having: Map<number, Known[]>
  addPublished: (published: Published) => void
}

/** An index of the last texts published, made once for an organisation: `facts.once(publishedWords)`. */
export function publishedWords({ published = [] }: Organisation): PublishedWords {
  const having: PublishedWords['having'] = new Map()
  const last = published
    .filter(({ text }) => text)
    .map((of) => ({ of, at: instantOf(of.at) }))
    .sort((a, b) => a.at - b.at)
    .slice(-KEPT)
  for (const { of, at } of last) add(having, of, at)
  return { having, addPublished: (one) => add(having, one, instantOf(one.at)) }
}

function add(having: PublishedWords['having'], of: Published, at: number): void {
  if (!of.text) return
  const known = { of, at, groups: Int32Array.from(shinglesOf(wordsOf(of.text))) }
  for (const group of known.groups) {
    const there = having.get(group)
    if (!there) having.set(group, [known])
    else {
      if (there.length === PER_GROUP) there.shift()
      there.push(known)
    }
  }
}

/** How much of two texts is the same: `contained`, of the new one that the old one has; `alike`, of both. */
export type Likeness = { published: Published; at: number; contained: number; alike: number }

/**
 * The publications that hold at least `share` of a text and that `accepts` keeps, in the order of their hours.
 *
 * Whichever holds that share has one of any `1 - share` of the groups, and one more: the rarest of them lead to few
 * publications, and the cost of a check does not grow with what was published (prefix filter: Chaudhuri, Ganti and
 * Kaushik, 2006).
 */
export function likenessesTo(
  words: Words,
  { having }: PublishedWords,
  share: number,
  accepts: (published: Published, at: number) => boolean,
): Likeness[] {
  const mayMiss = (groups: number) => groups - Math.ceil(groups * share)
  const mayMissAtMost = mayMiss(mostShingles(words))
  const groups = new Set<number>()
  const lists: Known[][] = []
  visitShingles(words, (group) => {
    const there = groups.has(group) ? undefined : having.get(group)
    if (there) lists.push(there)
    return groups.add(group).size - lists.length <= mayMissAtMost
  })
  const missing = mayMiss(groups.size) - (groups.size - lists.length)
  if (missing < 0) return []
  lists.sort((a, b) => a.length - b.length)
  const candidates = new Set(lists.slice(0, missing + 1).flat())
  return [...candidates]
    .filter(({ of, at }) => accepts(of, at))
    .map(({ of, at, groups: old }) => {
      const count = sharedBy(groups, old)
      return {
        published: of,
        at,
        contained: count / groups.size,
        alike: count / Math.max(groups.size, old.length),
      }
    })
    .filter(({ contained }) => contained >= share)
    .sort((a, b) => a.at - b.at)
}

function sharedBy(some: ReadonlySet<number>, others: Int32Array): number {
  let count = 0
  for (const group of others) if (some.has(group)) count++
  return count
}
