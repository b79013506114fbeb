import type { Strength } from './strength.ts'

export const MODALITIES = [
  'obligation',
  'prohibition',
  'permission',
  'recommendation',
  'fact',
  'sanction',
  'contact',
] as const
export type Modality = (typeof MODALITIES)[number]

/**
 * What one sentence, or a part of one, asks, and the rule it could become.
 * `quote` is the exact text of `Imported.text` between `start` and `end` (UTF-16 units).
 */
export type Norm = {
  quote: string
  start: number
  end: number
  modality: Modality
  /** Who must, may, or may not: the charter's own words; null when the sentence says nobody. */
  bearer: string | null
  action: string
  condition: string | null
  exceptions: string[]
  /** A rule kind of the catalogue; `read` when none fits. */
  kind: string
  /** What the sentence says in figures and words, named like the kind's parameters. */
  parameters: Record<string, unknown>
  /** Parameters that the kind wants and the sentence leaves open. */
  holes: string[]
  /** 0 to 1. */
  confidence: number
  strength: Strength
  /** Which words led to this reading, for the person who confirms it. */
  why: string
  /** Headings above, for who reads the norm alone. */
  path: string[]
}
