import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A norm that a person labelled. */
export type Labelled = {
  seed: string
  quote: string
  start: number
  end: number
  modality: string
  kinds2: string[]
  parameters: Record<string, unknown>
}
export type SeedCharter = { seed: string; name: string; text: string }

const shared = join(import.meta.dirname, '../../../shared')
const labels = join(shared, 'gold/seed-norms.jsonl')
export const SCORER = join(shared, 'gold/score.mjs')

/** The labelled charters, where they stand beside the repository. */
export function readGold(): { charters: SeedCharter[]; labels: Labelled[] } | undefined {
  if (!existsSync(labels) || !existsSync(SCORER)) return undefined
  const folder = join(shared, 'charters')
  const charters = readdirSync(folder).map((name) => ({
    seed: /^seed-(\d+)/.exec(name)?.[1] ?? name,
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean)
  return { charters, labels: lines.map((line) => JSON.parse(line) as Labelled) }
}
