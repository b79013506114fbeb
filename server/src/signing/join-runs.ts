import type { WordRun } from '../drafts/index.ts'

/** Changes that only a space parts are one change: « le matin » becomes « chaque soir », not word after word. */
export function joinRuns(runs: WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed) joined.push({ is: 'removed', words: removed })
    if (added) joined.push({ is: 'added', words: added })
    removed = added = ''
  }
  runs.forEach(({ is, words }, index) => {
    if (is === 'removed') removed += words
    else if (is === 'added') added += words
    else if (words.trim() === '' && (removed || added) && index < runs.length - 1) {
      removed += words
      added += words
    } else {
      close()
      joined.push({ is, words })
    }
  })
  close()
  return joined
}
