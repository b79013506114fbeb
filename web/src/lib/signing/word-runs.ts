/** A stretch of words that two sentences share, or that only one has. */
export type Run = { is: 'same' | 'added' | 'removed'; words: string }

const MOST = 600 // words of a sentence; beyond, both are shown whole

/** What changes from one sentence to the next, word by word, spaces with the word before. */
export function wordRuns(before: string, after: string): Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length > MOST || now.length > MOST)
    return [
      { is: 'removed', words: before },
      { is: 'added', words: after },
    ]
  const kept = longest(old, now)
  const runs: Run[] = []
  const add = (is: Run['is'], words: string) => {
    const last = runs.at(-1)
    if (last?.is === is) last.words += words
    else runs.push({ is, words })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]!.trim() === now[j]!.trim()) {
      add('same', now[j]!)
      i += 1
      j += 1
    } else if (i < old.length && (j >= now.length || kept[i + 1]![j]! >= kept[i]![j + 1]!)) {
      add('removed', old[i]!)
      i += 1
    } else {
      add('added', now[j]!)
      j += 1
    }
  }
  return runs
}

const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? []

/** At [i][j], how many words the ends from i and j have in common, in order. */
function longest(old: string[], now: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      table[i]![j] =
        old[i]!.trim() === now[j]!.trim()
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}
