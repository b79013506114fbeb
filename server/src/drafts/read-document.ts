import { ImportRefusal, inThread } from '@balise/charter/import'
import type { ModelFailure } from '@balise/charter/norms'
import type { Model } from '../ctx.ts'
import type { Locale } from '../organisation/index.ts'
import type { TakenIn } from './take-in.ts'

export type DocumentToRead = {
  bytes: Uint8Array
  fileName: string
  /** `YYYY-MM-DD`: some dates of a charter are past. */
  today: string
  locale: Locale
  /** Whom to ask for a second opinion. */
  model: Model | null
}

export type Read = TakenIn & { model: { proposals: number; failure: ModelFailure['reason'] | null } | null }

// Five hundred pages are understood in about half of it.
const MAX_SECONDS = 120

/** Reads and understands a document in a thread of its own, with its share of time and memory; `say` is told how far it is. */
export const readDocument = (
  document: DocumentToRead,
  say: (percent: number) => void,
  maxSeconds = MAX_SECONDS,
): Promise<Read> =>
  inThread<Read>(new URL('./reading-thread.ts', import.meta.url), document, {
    onProgress: say,
    maxSeconds,
  })

/** The sentence for whoever handed in a document that is not read; null for a fault of ours. */
export const refusalOf = (error: unknown): Record<Locale, string> | null =>
  error instanceof ImportRefusal ? { ...error.says } : null
