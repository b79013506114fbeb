import type { Verdict } from '@balise/rules'

/** A verdict with the case it is about: a file, or a line of one. */
export type Checked = { source: string; verdict: Verdict }
