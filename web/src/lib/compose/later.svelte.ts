import type { CheckDraftInput } from '@balise/server/posts'
import type { Later } from './verdicts.ts'

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 400

/** Asks the server each time typing rests; keeps the last answer, and whether the last question had one. */
export function answersLater(first: Later, ask: () => CheckDraftInput) {
  let later = $state.raw(first)
  let silent = $state(false)
  let known = JSON.stringify(ask())

  $effect(() => {
    const question = JSON.stringify(ask())
    if (question === known) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch('/posts/check', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: question,
          signal: stop.signal,
        })
        silent = !response.ok
        if (!response.ok) return
        later = { text: (JSON.parse(question) as CheckDraftInput).text, answers: await response.json() }
        known = question
      } catch {
        silent = !stop.signal.aborted // what was typed since is asked in its turn
      }
    }, REST)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  })

  return {
    get last() {
      return later
    },
    /** The server did not answer the last question: its rules are missing from what is shown. */
    get isSilent() {
      return silent
    },
  }
}
