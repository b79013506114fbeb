import { conductIn } from '../../src/text/conduct/conduct.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { HiddenInsult } from './hidden.ts'
import type { NeutralPost } from './neutral.ts'

export type NeutralMeasure = {
  sorts: { sort: string; posts: number; flagged: number }[]
  /** Of all the posts, the share that is flagged. */
  share: number
  mistakes: { text: string; words: string }[]
}
export type HiddenMeasure = {
  hows: { how: string; posts: number; caught: number }[]
  share: number
  mistakes: HiddenInsult[]
}

const mentionsOf = (text: string) => conductIn(wordsOf(text))

/** How many of these posts are flagged; `text` alone for those of the newspapers. */
export function measureNeutral(
  posts: readonly { text: string; sort?: NeutralPost['sort'] }[],
): NeutralMeasure {
  const sorts = new Map<string, { posts: number; flagged: number }>()
  const mistakes: NeutralMeasure['mistakes'] = []
  for (const { text, sort = 'newspapers' } of posts) {
    const count = sorts.get(sort) ?? { posts: 0, flagged: 0 }
    sorts.set(sort, count)
    count.posts++
    const mentions = mentionsOf(text)
    if (mentions.length === 0) continue
    count.flagged++
    mistakes.push({ text, words: mentions.map(({ start, end }) => text.slice(start, end)).join(' | ') })
  }
  return {
    sorts: [...sorts].map(([sort, count]) => ({ sort, ...count })),
    share: mistakes.length / posts.length,
    mistakes,
  }
}

/** How many of these insults are pointed at where they stand. */
export function measureHidden(posts: readonly HiddenInsult[]): HiddenMeasure {
  const hows = new Map<string, { posts: number; caught: number }>()
  const mistakes: HiddenInsult[] = []
  for (const post of posts) {
    const count = hows.get(post.how) ?? { posts: 0, caught: 0 }
    hows.set(post.how, count)
    count.posts++
    if (mentionsOf(post.text).some(({ start, end }) => start < post.end && post.start < end)) count.caught++
    else mistakes.push(post)
  }
  return {
    hows: [...hows].map(([how, count]) => ({ how, ...count })),
    share: (posts.length - mistakes.length) / posts.length,
    mistakes,
  }
}
