import { isSame, type Typed } from './typed.ts'

/** What could not be saved stays on the device: a draft is words of one's own, never the facts about others. */
export type Kept = { typed: Typed; revision: number; at: string }

const keyOf = (postId: string | null) => `balise-draft:${postId ?? 'new'}`

/** Null when nothing is kept, or nothing that can be read. A closed storage (private window) keeps nothing. */
export function readKept(postId: string | null): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(postId)) ?? 'null') as Kept | null
    return typeof kept?.typed?.text === 'string' ? kept : null
  } catch (thrown) {
    if (isExpected(thrown)) return null
    throw thrown
  }
}

/** False when this device would not keep it. */
export function keep(postId: string | null, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(postId), JSON.stringify(kept))
    return true
  } catch (thrown) {
    if (isExpected(thrown)) return false
    throw thrown
  }
}

export function forget(postId: string | null): void {
  try {
    localStorage.removeItem(keyOf(postId))
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown
  }
}

const isExpected = (thrown: unknown) => thrown instanceof SyntaxError || thrown instanceof DOMException

/** Worth offering: it differs from what the server has, and was typed over this revision or an older one. */
export const isNewer = (kept: Kept, view: { revision: number; typed: Typed }): boolean =>
  !isSame(kept.typed, view.typed) &&
  (view.revision === 0 || kept.typed.text !== view.typed.text || kept.revision === view.revision)
