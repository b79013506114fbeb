import { invalidateAll } from '$app/navigation'

/**
 * Asks for the page's data anew until it is stopped, `pauseMs` after each answer: asked at a fixed pace, on a slow line
 * each question would make the page give up the one before, and no answer would ever be shown.
 *
 * @returns stops it
 */
export function lookAgain(pauseMs: number): () => void {
  let isOver = false
  let timer = setTimeout(look, pauseMs)
  async function look() {
    await invalidateAll().finally(() => {
      if (!isOver) timer = setTimeout(look, pauseMs)
    })
  }
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
