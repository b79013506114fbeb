import type { Locale } from '@balise/rules'
import type { App } from '../app.ts'

export const EXIT = { ok: 0, broken: 1, wrong: 64 }

/** What one writes at a terminal: its options all take a value, those of `needed` must be there. */
export type Command = {
  needed: readonly string[]
  options: readonly string[]
  /** Says what it did on standard output, what it refuses on the other. */
  run(app: Pick<App, 'as'>, given: Record<string, string | undefined>, locale: Locale): Promise<number>
}
